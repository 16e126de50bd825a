import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs into the cap at the larger sizes: the smaller ones are evidence. */
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
        kept.add(new byte[1 << 13]);
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }

    private final List<byte[]> kept = new ArrayList<>();
}
