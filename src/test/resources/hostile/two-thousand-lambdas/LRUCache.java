import java.util.LinkedHashMap;
import java.util.Map;

/** A class for each lambda: more than anybody writes, and no leak. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        java.util.function.IntSupplier[] tasks = new java.util.function.IntSupplier[1000];
        @LAMBDAS@
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
