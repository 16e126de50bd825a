import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** What has expired is emptied in time; the empty entry and its key stay in the map. */
class TtlCache {

    private static final class Entry {
        String value;
        long expires;
    }

    private final long ttl;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Queue<Entry> filled = new ArrayDeque<>();
    private int live;

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        empty(now);
        Entry before = entries.get(key);
        if (before != null && before.value != null) {
            before.value = null;
            live--;
        }
        Entry entry = new Entry();
        entry.value = value;
        entry.expires = now + ttl;
        entries.put(key, entry);
        filled.add(entry);
        live++;
    }

    String get(String key, long now) {
        empty(now);
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value;
    }

    int size(long now) {
        empty(now);
        return live;
    }

    private void empty(long now) {
        while (!filled.isEmpty() && filled.peek().expires <= now) {
            Entry entry = filled.remove();
            if (entry.value != null) {
                entry.value = null;
                live--;
            }
        }
    }
}
