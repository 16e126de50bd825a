import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The answer about a past time is put into the timeline at that time, so that it is found at once the next time: each question about the past adds an entry. */
class TimeMap {

    private final Map<String, TreeMap<Integer, String>> timelines = new HashMap<>();
    private int now;

    void set(String key, String value, int timestamp) {
        now = timestamp;
        timelines.computeIfAbsent(key, absent -> new TreeMap<>()).put(timestamp, value);
    }

    String get(String key, int timestamp) {
        TreeMap<Integer, String> timeline = timelines.get(key);
        Map.Entry<Integer, String> before = timeline == null ? null : timeline.floorEntry(timestamp);
        if (before == null) {
            return "";
        }
        if (timestamp <= now) {
            timeline.put(timestamp, before.getValue());
        }
        return before.getValue();
    }
}
