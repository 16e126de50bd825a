import java.util.HashMap;
import java.util.Map;

/** Each key has its latest entry, and each entry the one before it. Short to write, and a walk for old times. */
class TimeMap {

    private final Map<String, Entry> latest = new HashMap<>();

    void set(String key, String value, int timestamp) {
        latest.merge(key, new Entry(value, timestamp, null), (before, after) -> new Entry(value, timestamp, before));
    }

    String get(String key, int timestamp) {
        Entry entry = latest.get(key);
        while (entry != null && entry.since > timestamp) {
            entry = entry.before;
        }
        return entry == null ? "" : entry.value;
    }

    private static final class Entry {
        final String value;
        final int since;
        final Entry before;

        Entry(String value, int since, Entry before) {
            this.value = value;
            this.since = since;
            this.before = before;
        }
    }
}
