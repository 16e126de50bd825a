import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

class LRUCache {
    private record Entry(int key, int value, long stamp) {}

    private final TreeSet<Entry> byAge = new TreeSet<>(Comparator.comparingLong(Entry::stamp));
    private final Map<Integer, Entry> byKey = new HashMap<>();
    private final int capacity;
    private long now;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = byKey.get(key);
        if (entry == null) {
            return -1;
        }
        store(key, entry.value());
        return entry.value();
    }

    void put(int key, int value) {
        store(key, value);
        if (byKey.size() > capacity) {
            byKey.remove(byAge.pollFirst().key());
        }
    }

    private void store(int key, int value) {
        Entry fresh = new Entry(key, value, now++);
        Entry old = byKey.put(key, fresh);
        if (old != null) {
            byAge.remove(old);
        }
        byAge.add(fresh);
    }
}
