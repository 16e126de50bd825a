import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

class LRUCache {
    private final IntUnaryOperator getter;
    private final IntBinaryOperator putter;

    LRUCache(int capacity) {
        Map<Integer, Integer> young = new HashMap<>();
        java.util.LinkedHashMap<Integer, Integer> all = new java.util.LinkedHashMap<>(16, .75f, true);
        getter = key -> all.getOrDefault(key, -1);
        putter = (key, value) -> {
            all.put(key, value);
            if (all.size() > capacity) {
                all.remove(all.keySet().iterator().next());
            }
            young.clear();
            return value;
        };
    }

    int get(int key) {
        return getter.applyAsInt(key);
    }

    void put(int key, int value) {
        putter.applyAsInt(key, value);
    }
}
