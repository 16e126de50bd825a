import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Times rise, so a list for each key is sorted by itself; binary search by recursion. */
class TimeMap {

    private final Map<String, List<Entry>> histories = new HashMap<>();

    void set(String key, String value, int timestamp) {
        histories.computeIfAbsent(key, absent -> new ArrayList<>()).add(new Entry(timestamp, value));
    }

    String get(String key, int timestamp) {
        List<Entry> history = histories.getOrDefault(key, List.of());
        int next = firstAfter(history, timestamp, 0, history.size());
        return next == 0 ? "" : history.get(next - 1).value();
    }

    private static int firstAfter(List<Entry> history, int time, int from, int to) {
        if (from == to) {
            return from;
        }
        int middle = (from + to) / 2;
        return history.get(middle).time() > time
                ? firstAfter(history, time, from, middle)
                : firstAfter(history, time, middle + 1, to);
    }

    private record Entry(int time, String value) {}
}
