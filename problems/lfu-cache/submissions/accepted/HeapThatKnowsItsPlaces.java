import java.util.HashMap;
import java.util.Map;

/** A binary heap in an array, the next to go on top; each entry knows its place, so that a use can move it down. */
class LFUCache {

    private static final class Entry {
        final int key;
        int value;
        int uses;
        long lastUse;
        int place;

        Entry(int key, int place) {
            this.key = key;
            this.place = place;
        }

        boolean goesBefore(Entry other) {
            return uses != other.uses ? uses < other.uses : lastUse < other.lastUse;
        }
    }

    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Entry[] heap;
    private long clock;

    LFUCache(int capacity) {
        heap = new Entry[capacity];
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
            boolean full = entries.size() == heap.length;
            if (full) {
                entries.remove(heap[0].key);
            }
            entry = new Entry(key, full ? 0 : entries.size());
            heap[entry.place] = entry;
            entries.put(key, entry);
            entry.lastUse = ++clock;
            entry.uses = 1;
            rise(entry);
            sink(entry);
        } else {
            use(entry);
        }
        entry.value = value;
    }

    private void use(Entry entry) {
        entry.uses++;
        entry.lastUse = ++clock;
        sink(entry);
    }

    private void rise(Entry entry) {
        while (entry.place > 0 && entry.goesBefore(heap[(entry.place - 1) / 2])) {
            swap(entry, heap[(entry.place - 1) / 2]);
        }
    }

    private void sink(Entry entry) {
        while (2 * entry.place + 1 < entries.size()) {
            Entry child = heap[2 * entry.place + 1];
            if (2 * entry.place + 2 < entries.size() && heap[2 * entry.place + 2].goesBefore(child)) {
                child = heap[2 * entry.place + 2];
            }
            if (!child.goesBefore(entry)) {
                return;
            }
            swap(entry, child);
        }
    }

    private void swap(Entry one, Entry other) {
        int place = one.place;
        one.place = other.place;
        other.place = place;
        heap[one.place] = one;
        heap[other.place] = other;
    }
}
