import java.util.HashMap;
import java.util.Map;

/** Everything that has expired is taken out whenever somebody asks for the size, and at no other time. */
class TtlCache {

    private final long ttl;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Long> expiries = new HashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        values.put(key, value);
        expiries.put(key, now + ttl);
    }

    String get(String key, long now) {
        return expiries.getOrDefault(key, 0L) > now ? values.get(key) : null;
    }

    int size(long now) {
        expiries.values().removeIf(expires -> expires <= now);
        values.keySet().retainAll(expiries.keySet());
        return values.size();
    }
}
