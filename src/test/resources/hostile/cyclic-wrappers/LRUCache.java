import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Two wrappers that the probe unwraps, each around the other. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        ExecutionException first = new ExecutionException("first", null);
        LRUCache.<RuntimeException>sneak(first);
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

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
