import java.util.LinkedHashMap;
import java.util.Map;

/** The library's own: a LinkedHashMap in access order that drops its eldest. */
class LRUCache extends LinkedHashMap<Integer, Integer> {

    private final int capacity;

    LRUCache(int capacity) {
        super(16, 0.75f, true);
        this.capacity = capacity;
    }

    int get(int key) {
        return getOrDefault(key, -1);
    }

    void put(int key, int value) {
        super.put(key, value);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
        return size() > capacity;
    }
}
