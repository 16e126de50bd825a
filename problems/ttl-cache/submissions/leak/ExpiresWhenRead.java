import java.util.HashMap;
import java.util.Map;

/** An expired entry is taken out by the get that finds it. For most entries there is no such get. */
class TtlCache {

    private record Entry(String value, long expires) {}

    private final long ttl;
    private final Map<String, Entry> entries = new HashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        entries.put(key, new Entry(value, now + ttl));
    }

    String get(String key, long now) {
        Entry entry = entries.get(key);
        if (entry != null && entry.expires() <= now) {
            entries.remove(key);
            return null;
        }
        return entry == null ? null : entry.value();
    }

    int size(long now) {
        int live = 0;
        for (Entry entry : entries.values()) {
            live += entry.expires() > now ? 1 : 0;
        }
        return live;
    }
}
