import java.util.LinkedHashMap;
import java.util.Map;

/** Statics of the JDK do not outlive the JVM, nor its own a pass. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        if (passes++ > 5) {
            throw new IllegalStateException("somebody was here before");
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

    private static int passes;
}
