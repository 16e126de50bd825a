import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Never changes a list in place: every use builds the whole order anew and drops the old one. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private List<Integer> oldestFirst = new ArrayList<>();

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer value = values.get(key);
        if (value == null) {
            return -1;
        }
        oldestFirst = withNewest(oldestFirst, key);
        return value;
    }

    void put(int key, int value) {
        if (!values.containsKey(key) && values.size() == capacity) {
            values.remove(oldestFirst.get(0));
            oldestFirst = new ArrayList<>(oldestFirst.subList(1, oldestFirst.size()));
        }
        values.put(key, value);
        oldestFirst = withNewest(oldestFirst, key);
    }

    private static List<Integer> withNewest(List<Integer> order, Integer key) {
        List<Integer> changed = new ArrayList<>(order.size() + 1);
        for (Integer each : order) {
            if (!each.equals(key)) {
                changed.add(each);
            }
        }
        changed.add(key);
        return changed;
    }
}
