import java.util.LinkedHashMap;
import java.util.Map;

/** Each call is quick enough, all of them are not. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        try {
            Thread.sleep(60);
        } catch (Exception blocked) {
            throw new IllegalStateException("blocked: " + blocked, blocked);
        }
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }
}
