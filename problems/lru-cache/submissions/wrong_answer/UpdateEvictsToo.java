import java.util.LinkedHashMap;

/** Makes room before looking whether the key is there: replacing a value throws somebody else out. */
class LRUCache {

    private final int capacity;
    private final LinkedHashMap<Integer, Integer> entries = new LinkedHashMap<>(16, 0.75f, true);

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        return entries.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        if (entries.size() >= capacity) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(key, value);
    }
}
