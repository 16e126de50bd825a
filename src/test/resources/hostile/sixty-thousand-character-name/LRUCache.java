import java.util.LinkedHashMap;
import java.util.Map;

/** A name as long as a class file can just hold, and no file system. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }
}

class @NAME@ {}
