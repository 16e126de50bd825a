import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A sorted map from time to value for each key that was ever set. */
class TimeMap {

    private final Map<String, TreeMap<Integer, String>> timelines = new HashMap<>();

    void set(String key, String value, int timestamp) {
        timelines.computeIfAbsent(key, absent -> new TreeMap<>()).put(timestamp, value);
    }

    String get(String key, int timestamp) {
        TreeMap<Integer, String> timeline = timelines.get(key);
        if (timeline == null) {
            return "";
        }
        Map.Entry<Integer, String> latest = timeline.floorEntry(timestamp);
        return latest == null ? "" : latest.getValue();
    }
}
