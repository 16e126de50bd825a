import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** The published solution: keys move from set to set, and the sets they leave empty stay for ever. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, LinkedHashSet<Integer>> lists = new HashMap<>();
    private int min;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!values.containsKey(key)) {
            return -1;
        }
        int count = counts.get(key);
        counts.put(key, count + 1);
        lists.get(count).remove(key);
        if (count == min && lists.get(count).isEmpty()) {
            min++;
        }
        lists.computeIfAbsent(count + 1, absent -> new LinkedHashSet<>()).add(key);
        return values.get(key);
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            values.put(key, value);
            return;
        }
        if (values.size() >= capacity) {
            int evicted = lists.get(min).iterator().next();
            lists.get(min).remove(evicted);
            values.remove(evicted);
            counts.remove(evicted);
        }
        values.put(key, value);
        counts.put(key, 1);
        min = 1;
        lists.computeIfAbsent(1, absent -> new LinkedHashSet<>()).add(key);
    }
}
