import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Takes for granted that there is a value at each time. */
class TimeMap {

    private final Map<String, TreeMap<Integer, String>> timelines = new HashMap<>();

    void set(String key, String value, int timestamp) {
        timelines.computeIfAbsent(key, absent -> new TreeMap<>()).put(timestamp, value);
    }

    String get(String key, int timestamp) {
        TreeMap<Integer, String> timeline = timelines.get(key);
        return timeline == null ? "" : timeline.floorEntry(timestamp).getValue();
    }
}
