import java.util.LinkedHashMap;
import java.util.Map;

/** An entry that is read begins to live anew, so what is asked for often never expires. */
class TtlCache {

    private record Entry(String value, long expires) {}

    private final long ttl;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        entries.values().removeIf(entry -> entry.expires() <= now);
        entries.put(key, new Entry(value, now + ttl));
    }

    String get(String key, long now) {
        Entry entry = entries.get(key);
        if (entry == null || entry.expires() <= now) {
            return null;
        }
        put(key, entry.value(), now);
        return entry.value();
    }

    int size(long now) {
        entries.values().removeIf(entry -> entry.expires() <= now);
        return entries.size();
    }
}
