import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

class LRUCache {
    record Use(int key, long time) {}

    static class Entry {
        int value;
        long time;
    }

    final int capacity;
    final Map<Integer, Entry> entries = new HashMap<>();
    PriorityQueue<Use> uses = new PriorityQueue<>(Comparator.comparingLong(Use::time));
    long clock;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry e = entries.get(key);
        if (e == null) return -1;
        use(key, e);
        return e.value;
    }

    void put(int key, int value) {
        Entry e = entries.get(key);
        if (e == null) {
            while (entries.size() >= capacity) {
                Use oldest = uses.remove();
                Entry candidate = entries.get(oldest.key());
                if (candidate != null && candidate.time == oldest.time()) {
                    entries.remove(oldest.key());
                }
            }
            e = new Entry();
            entries.put(key, e);
        }
        e.value = value;
        use(key, e);
    }

    void use(int key, Entry e) {
        e.time = clock++;
        uses.add(new Use(key, e.time));
        if (uses.size() > 2 * capacity + 16) {
            uses.clear();
            entries.forEach((k, each) -> uses.add(new Use(k, each.time)));
        }
    }
}
