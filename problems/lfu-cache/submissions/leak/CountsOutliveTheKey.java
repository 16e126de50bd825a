import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;

/** Values and sets are cleaned on eviction; the count of uses is only overwritten, if its key ever comes back. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final TreeMap<Integer, LinkedHashSet<Integer>> keys = new TreeMap<>();

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!values.containsKey(key)) {
            return -1;
        }
        move(key, counts.get(key) + 1);
        return values.get(key);
    }

    void put(int key, int value) {
        if (values.containsKey(key)) {
            move(key, counts.get(key) + 1);
        } else {
            if (values.size() == capacity) {
                int rarest = keys.firstEntry().getValue().iterator().next();
                values.remove(rarest);
                takeFrom(keys.firstKey(), rarest);
            }
            move(key, 1);
        }
        values.put(key, value);
    }

    private void move(int key, int count) {
        if (count > 1) {
            takeFrom(count - 1, key);
        }
        counts.put(key, count);
        keys.computeIfAbsent(count, absent -> new LinkedHashSet<>()).add(key);
    }

    private void takeFrom(int count, int key) {
        keys.get(count).remove(key);
        if (keys.get(count).isEmpty()) {
            keys.remove(count);
        }
    }
}
