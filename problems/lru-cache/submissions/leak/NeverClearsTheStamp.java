import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Three structures know a key. Eviction cleans two of them; the table of stamps keeps every key that ever came by. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private final Map<Integer, Long> stamps = new HashMap<>();
    private final TreeMap<Long, Integer> keysByStamp = new TreeMap<>();
    private long clock;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer value = values.get(key);
        if (value == null) {
            return -1;
        }
        touch(key);
        return value;
    }

    void put(int key, int value) {
        if (!values.containsKey(key) && values.size() == capacity) {
            int oldest = keysByStamp.pollFirstEntry().getValue();
            values.remove(oldest);
        }
        values.put(key, value);
        touch(key);
    }

    private void touch(int key) {
        Long before = stamps.put(key, ++clock);
        if (before != null) {
            keysByStamp.remove(before);
        }
        keysByStamp.put(clock, key);
    }
}
