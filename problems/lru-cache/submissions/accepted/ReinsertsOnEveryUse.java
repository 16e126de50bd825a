import java.util.Iterator;
import java.util.LinkedHashMap;

/** Insertion order becomes order of use when every use takes the entry out and puts it back. */
class LRUCache {

    private final int capacity;
    private final LinkedHashMap<Integer, Integer> entries = new LinkedHashMap<>();

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer value = entries.remove(key);
        if (value == null) {
            return -1;
        }
        entries.put(key, value);
        return value;
    }

    void put(int key, int value) {
        if (entries.remove(key) == null && entries.size() >= capacity) {
            Iterator<Integer> oldestFirst = entries.keySet().iterator();
            oldestFirst.next();
            oldestFirst.remove();
        }
        entries.put(key, value);
    }
}
