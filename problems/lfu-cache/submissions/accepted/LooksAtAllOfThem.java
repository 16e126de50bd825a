import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** One map, and on eviction a stream that looks at every entry for the least: slow for a large cache, but nothing to forget. */
class LFUCache {

    private static final class Entry {
        int value;
        int uses;
        int lastUse;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private int clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        return entries.containsKey(key) ? used(key).value : -1;
    }

    void put(int key, int value) {
        if (entries.size() == capacity && !entries.containsKey(key)) {
            entries.entrySet().stream()
                    .min(Comparator.comparingLong(each -> ((long) each.getValue().uses << 32) + each.getValue().lastUse))
                    .map(Map.Entry::getKey)
                    .ifPresent(entries::remove);
        }
        used(key).value = value;
    }

    private Entry used(int key) {
        Entry entry = entries.computeIfAbsent(key, absent -> new Entry());
        entry.uses++;
        entry.lastUse = ++clock;
        return entry;
    }
}
