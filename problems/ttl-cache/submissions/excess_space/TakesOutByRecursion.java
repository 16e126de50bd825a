import java.util.LinkedHashMap;
import java.util.Map;

/** Takes out the first and calls itself for the next: after a quiet time, a stack frame for every entry. */
class TtlCache {

    private record Entry(String key, String value, long expires) {}

    private final long ttl;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        takeOut(now);
        entries.remove(key);
        entries.put(key, new Entry(key, value, now + ttl));
    }

    String get(String key, long now) {
        takeOut(now);
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    int size(long now) {
        takeOut(now);
        return entries.size();
    }

    private void takeOut(long now) {
        if (!entries.isEmpty()) {
            Entry first = entries.values().iterator().next();
            if (first.expires() <= now) {
                entries.remove(first.key());
                takeOut(now);
            }
        }
    }
}
