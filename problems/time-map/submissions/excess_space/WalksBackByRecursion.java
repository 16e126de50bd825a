import java.util.HashMap;
import java.util.Map;

/** Each entry asks the one before it whether that is early enough: a stack frame for every entry that is too late. */
class TimeMap {

    private final Map<String, Entry> latest = new HashMap<>();

    void set(String key, String value, int timestamp) {
        latest.put(key, new Entry(value, timestamp, latest.get(key)));
    }

    String get(String key, int timestamp) {
        Entry entry = latest.get(key);
        return entry == null ? "" : entry.at(timestamp);
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

        String at(int time) {
            if (since <= time) {
                return value;
            }
            return before == null ? "" : before.at(time);
        }
    }
}
