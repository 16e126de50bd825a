import java.util.LinkedHashMap;
import java.util.Map;

/** Evicts what came first instead of what was used longest ago: looking a key up should count as a use. */
class LRUCache {

    private final Map<Integer, Integer> entries;

    LRUCache(int capacity) {
        entries = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity;
            }
        };
    }

    int get(int key) {
        return entries.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        entries.remove(key);
        entries.put(key, value);
    }
}
