import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

class LRUCache {
    private final ConcurrentSkipListMap<Long, Integer> byTime = new ConcurrentSkipListMap<>();
    private final Map<Integer, Long> times = new HashMap<>();
    private final Map<Integer, Integer> values = new HashMap<>();
    private final AtomicLong clock = new AtomicLong();
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer value = values.get(key);
        if (value == null) return -1;
        touch(key);
        return value;
    }

    void put(int key, int value) {
        if (values.put(key, value) == null && values.size() > capacity) {
            int oldest = byTime.pollFirstEntry().getValue();
            values.remove(oldest);
            times.remove(oldest);
        }
        touch(key);
    }

    private void touch(int key) {
        long now = clock.incrementAndGet();
        Long before = times.put(key, now);
        if (before != null) byTime.remove(before);
        byTime.put(now, key);
    }
}
