import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A finally block that returns swallows the error. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        fill();
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

    @SuppressWarnings("finally")
    private static int fill() {
        List<long[]> all = new ArrayList<>();
        try {
            while (true) {
                all.add(new long[1 << 13]);
            }
        } finally {
            return all.size();
        }
    }
}
