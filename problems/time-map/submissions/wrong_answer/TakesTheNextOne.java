import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Answers with the first value that is not before the time, which is one that the key did not have yet. */
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
        Map.Entry<Integer, String> entry = timeline.ceilingEntry(timestamp);
        return entry == null ? timeline.lastEntry().getValue() : entry.getValue();
    }
}
