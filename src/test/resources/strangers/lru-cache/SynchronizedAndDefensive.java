import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

class LRUCache {
    private final Map<Integer, Integer> cache;

    LRUCache(final int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        this.cache = Collections.synchronizedMap(new LinkedHashMap<Integer, Integer>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity;
            }
        });
    }

    synchronized int get(int key) {
        return cache.getOrDefault(key, -1);
    }

    synchronized void put(int key, int value) {
        cache.put(key, value);
    }
}
