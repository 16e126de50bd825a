import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparator that does not come back. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        List.of(3, 1, 2).stream().sorted((a, b) -> {
            while (capacity > 0) {}
            return 0;
        }).toList();
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
