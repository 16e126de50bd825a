import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;

/** A weak map whose values hold their keys. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        Object own = new Object();
        seen.put(own, new Object[] {own});
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }

    private final Map<Object, Object> seen = new WeakHashMap<>();
}
