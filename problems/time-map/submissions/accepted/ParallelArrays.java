import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Two arrays for each key, times and values, that double when they are full. */
class TimeMap {

    private final Map<String, Timeline> timelines = new HashMap<>();

    void set(String key, String value, int timestamp) {
        Timeline timeline = timelines.get(key);
        if (timeline == null) {
            timeline = new Timeline();
            timelines.put(key, timeline);
        }
        timeline.add(timestamp, value);
    }

    String get(String key, int timestamp) {
        Timeline timeline = timelines.get(key);
        return timeline == null ? "" : timeline.at(timestamp);
    }

    private static final class Timeline {
        private int[] times = new int[4];
        private String[] values = new String[4];
        private int count;

        void add(int time, String value) {
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            times[count] = time;
            values[count++] = value;
        }

        String at(int time) {
            int place = Arrays.binarySearch(times, 0, count, time);
            int latest = place >= 0 ? place : -place - 2;
            return latest < 0 ? "" : values[latest];
        }
    }
}
