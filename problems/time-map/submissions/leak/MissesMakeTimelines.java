import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** computeIfAbsent in get spares a null check, and puts an empty timeline for each key that nobody ever set. */
class TimeMap {

    private final Map<String, TreeMap<Integer, String>> timelines = new HashMap<>();

    void set(String key, String value, int timestamp) {
        timelineOf(key).put(timestamp, value);
    }

    String get(String key, int timestamp) {
        Map.Entry<Integer, String> entry = timelineOf(key).floorEntry(timestamp);
        return entry == null ? "" : entry.getValue();
    }

    private TreeMap<Integer, String> timelineOf(String key) {
        return timelines.computeIfAbsent(key, absent -> new TreeMap<>());
    }
}
