import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each lookup is noted with the number of entries it had to search, for a report that nobody reads. */
class TimeMap {

    private final Map<String, TreeMap<Integer, String>> timelines = new HashMap<>();
    private final List<int[]> report = new ArrayList<>();

    void set(String key, String value, int timestamp) {
        timelines.computeIfAbsent(key, absent -> new TreeMap<>()).put(timestamp, value);
    }

    String get(String key, int timestamp) {
        TreeMap<Integer, String> timeline = timelines.get(key);
        report.add(new int[] {timestamp, timeline == null ? 0 : timeline.size()});
        Map.Entry<Integer, String> entry = timeline == null ? null : timeline.floorEntry(timestamp);
        return entry == null ? "" : entry.getValue();
    }
}
