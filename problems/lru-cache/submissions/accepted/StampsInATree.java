import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Every use gets the next number; a tree by number says who is oldest. O(log k) a call, O(k) held. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final TreeMap<Long, Integer> keysByStamp = new TreeMap<>();
    private long clock;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        touch(key, entry);
        return entry.value;
    }

    void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry == null) {
            if (entries.size() >= capacity) {
                entries.remove(keysByStamp.pollFirstEntry().getValue());
            }
            entry = new Entry();
            entries.put(key, entry);
        }
        entry.value = value;
        touch(key, entry);
    }

    private void touch(int key, Entry entry) {
        keysByStamp.remove(entry.stamp);
        entry.stamp = ++clock;
        keysByStamp.put(entry.stamp, key);
    }

    private static final class Entry {
        int value;
        long stamp;
    }
}
