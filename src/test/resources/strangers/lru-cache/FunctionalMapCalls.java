import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

class LRUCache {
    private final Map<Integer, Integer> map = new LinkedHashMap<>();
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        return Optional.ofNullable(map.remove(key))
                .map(value -> {
                    map.put(key, value);
                    return value;
                })
                .orElse(-1);
    }

    void put(int key, int value) {
        map.remove(key);
        map.put(key, value);
        map.keySet().stream().limit(Math.max(0, map.size() - capacity)).toList().forEach(map::remove);
    }
}
