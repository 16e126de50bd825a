import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One map, and once in each time to live what has expired is swept out of it: never more than two times' worth. */
class TtlCache {

    private record Entry(String value, long expires) {}

    private final long ttl;
    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();
    private long nextSweep;

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        if (now >= nextSweep) {
            sweep(now);
        }
        entries.put(key, new Entry(value, now + ttl));
    }

    String get(String key, long now) {
        Entry entry = entries.get(key);
        return entry == null || entry.expires() <= now ? null : entry.value();
    }

    int size(long now) {
        sweep(now);
        return entries.size();
    }

    private void sweep(long now) {
        entries.values().removeIf(entry -> entry.expires() <= now);
        nextSweep = now + ttl;
    }
}
