import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A debugging aid that stayed in: one line of text for every key that ever left. */
class LRUCache {

    private final List<String> evictions = new ArrayList<>();
    private final Map<Integer, Integer> entries;

    LRUCache(int capacity) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                if (size() <= capacity) {
                    return false;
                }
                evictions.add("evicted " + eldest.getKey());
                return true;
            }
        };
    }

    int get(int key) {
        return entries.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        entries.put(key, value);
    }
}
