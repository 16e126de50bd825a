import java.util.LinkedHashMap;
import java.util.Map;

/** More code than a compiler of the JVM likes, called often. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        int x = key;
        @STEPS@
        if (x == Integer.MIN_VALUE + 1) {
            System.out.println(x);
        }
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }
}
