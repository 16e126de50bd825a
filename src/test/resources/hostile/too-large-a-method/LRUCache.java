import java.util.LinkedHashMap;
import java.util.Map;

/** More than 64 kilobytes of code. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;
    private int g;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        @STEPS@
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }
}
