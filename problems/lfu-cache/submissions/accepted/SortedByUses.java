import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** One sorted set of immutable records, the next to go first; a use takes the record out and puts its successor in. */
class LFUCache {

    private record Entry(int uses, long lastUse, int key, int value) {}

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final TreeSet<Entry> nextToGo =
            new TreeSet<>(Comparator.comparingInt(Entry::uses).thenComparingLong(Entry::lastUse));
    private long clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        replace(entry, entry.value());
        return entry.value();
    }

    void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry != null) {
            replace(entry, value);
            return;
        }
        if (entries.size() >= capacity) {
            entries.remove(nextToGo.pollFirst().key());
        }
        add(new Entry(1, ++clock, key, value));
    }

    private void replace(Entry entry, int value) {
        nextToGo.remove(entry);
        add(new Entry(entry.uses() + 1, ++clock, entry.key(), value));
    }

    private void add(Entry entry) {
        entries.put(entry.key(), entry);
        nextToGo.add(entry);
    }
}
