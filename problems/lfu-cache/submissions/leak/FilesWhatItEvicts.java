import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What is evicted goes into an archive, from which it could be brought back one day. It never is, and it never goes. */
class LFUCache {

    private static final class Entry {
        final int key;
        int value;
        long rank;

        Entry(int key) {
            this.key = key;
        }
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<Integer, Entry> archive = new HashMap<>();
    private final TreeMap<Long, Entry> byRank = new TreeMap<>();
    private int clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        use(entry);
        return entry.value;
    }

    void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                Entry rarest = byRank.pollFirstEntry().getValue();
                archive.put(rarest.key, entries.remove(rarest.key));
            }
            entry = new Entry(key);
            entries.put(key, entry);
        }
        use(entry);
        entry.value = value;
    }

    /** Uses in the upper half of a rank, the time of the last one in the lower. */
    private void use(Entry entry) {
        byRank.remove(entry.rank);
        entry.rank = ((entry.rank >> 32) + 1 << 32) + ++clock;
        byRank.put(entry.rank, entry);
    }
}
