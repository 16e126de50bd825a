import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each lookup copies the key's entries, so as to search a list that nobody changes. */
class TimeMap {

    private final Map<String, List<Entry>> timelines = new HashMap<>();

    void set(String key, String value, int timestamp) {
        timelines.computeIfAbsent(key, absent -> new ArrayList<>()).add(new Entry(timestamp, value));
    }

    String get(String key, int timestamp) {
        List<Entry> entries = new ArrayList<>(timelines.getOrDefault(key, List.of()));
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).time <= timestamp) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? "" : entries.get(low - 1).value;
    }

    private record Entry(int time, String value) {}
}
