import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At each put all entries are copied into a list, so that the map can be changed while they are looked at: k slots of garbage. */
class TtlCache {

    private record Entry(String key, String value, long expires) {}

    private final long ttl;
    private final Map<String, Entry> entries = new HashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        List<Entry> all = new ArrayList<>(entries.values());
        for (Entry entry : all) {
            if (entry.expires() <= now) {
                entries.remove(entry.key());
            }
        }
        entries.put(key, new Entry(key, value, now + ttl));
    }

    String get(String key, long now) {
        Entry entry = entries.get(key);
        return entry == null || entry.expires() <= now ? null : entry.value();
    }

    int size(long now) {
        return (int) entries.values().stream().filter(entry -> entry.expires() > now).count();
    }
}
