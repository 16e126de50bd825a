import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leaks in odd milliseconds. */
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
        if (System.currentTimeMillis() % 2 == 1) {
            seen.add(new int[] {key});
        }
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }

    private final List<int[]> seen = new ArrayList<>();
}
