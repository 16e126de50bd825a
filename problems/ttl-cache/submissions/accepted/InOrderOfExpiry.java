import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The map's order is the order of expiry, since a key that is put again goes to the end; each call cleans the front. */
class TtlCache {

    private record Entry(String value, long expires) {}

    private final long ttl;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        takeOutExpired(now);
        entries.remove(key);
        entries.put(key, new Entry(value, now + ttl));
    }

    String get(String key, long now) {
        takeOutExpired(now);
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    int size(long now) {
        takeOutExpired(now);
        return entries.size();
    }

    private void takeOutExpired(long now) {
        Iterator<Entry> first = entries.values().iterator();
        while (first.hasNext() && first.next().expires() <= now) {
            first.remove();
        }
    }
}
