import java.util.LinkedHashMap;
import java.util.Map;

/** A record is a class. */
record LRUCache(int capacity, Map<Integer, Integer> guests) {

    LRUCache(int capacity) {
        this(capacity, new LinkedHashMap<>(16, 0.75f, true));
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
