import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Each time to live a new map is begun, and the one before the last goes as a whole. */
class TtlCache {

    private static final class Entry {
        final String value;
        final long putAt;

        Entry(String value, long putAt) {
            this.value = value;
            this.putAt = putAt;
        }
    }

    private final long ttl;
    private Map<String, Entry> current = new HashMap<>();
    private Map<String, Entry> previous = new HashMap<>();
    private long began;

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        turn(now);
        previous.remove(key);
        current.put(key, new Entry(value, now));
    }

    String get(String key, long now) {
        turn(now);
        Entry entry = current.getOrDefault(key, previous.get(key));
        return entry != null && lives(entry, now) ? entry.value : null;
    }

    int size(long now) {
        turn(now);
        return (int) Stream.of(current, previous)
                .flatMap(map -> map.values().stream())
                .filter(entry -> lives(entry, now))
                .count();
    }

    private boolean lives(Entry entry, long now) {
        return now - entry.putAt < ttl;
    }

    private void turn(long now) {
        if (now - began >= ttl) {
            previous = now - began >= 2 * ttl ? new HashMap<>() : current;
            current = new HashMap<>();
            began = now;
        }
    }
}
