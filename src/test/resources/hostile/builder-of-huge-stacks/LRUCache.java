import java.util.LinkedHashMap;
import java.util.Map;

/** Fills a stack of four gigabytes, which no heap counts. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        Thread deep = Thread.ofPlatform().stackSize(4L << 30).start(() -> deeper(0));
        try {
            deep.join();
        } catch (Exception blocked) {
            throw new IllegalStateException("blocked: " + blocked, blocked);
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
