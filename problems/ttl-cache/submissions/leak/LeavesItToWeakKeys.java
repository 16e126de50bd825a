import java.util.Map;
import java.util.WeakHashMap;

/** Hopes that the collector takes out what nobody needs. It takes out what nobody holds, and the keys are held elsewhere. */
class TtlCache {

    private record Entry(String value, long expires) {}

    private final long ttl;
    private final Map<String, Entry> entries = new WeakHashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        entries.remove(key);
        entries.put(key, new Entry(value, now + ttl));
    }

    String get(String key, long now) {
        Entry entry = entries.get(key);
        return entry == null || entry.expires() <= now ? null : entry.value();
    }

    int size(long now) {
        return (int) entries.values().stream().filter(entry -> entry.expires() > now).count();
    }
}
