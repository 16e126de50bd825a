import java.util.LinkedHashMap;
import java.util.Map;

/** Throws and catches, whatever is thrown at it. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        while (true) {
            try {
                throw new IllegalStateException("on and on");
            } catch (Throwable any) {
                this.hashCode();
            }
        }
    }

    int get(int key) {
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }
}
