import java.util.LinkedHashMap;
import java.util.Map;

/** Debugging that was forgotten in a loop. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        for (int i = 0; i < 20_000; i++) {
            new IllegalStateException("here").printStackTrace();
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
