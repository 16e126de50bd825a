import java.util.LinkedHashMap;
import java.util.Map;

/** The same, caught: it used a stack of constant depth, if a deep one. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        try {
            deeper(capacity);
        } catch (StackOverflowError caught) {
            this.hashCode();
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

    private static int deeper(int n) {
        return deeper(n + 1) + 1;
    }
}
