import java.util.LinkedHashMap;
import java.util.Map;

/** Every key has the same hash code: slow, and as large as any other. */
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
        slow.clear();
        slow.put(new Key(key), value);
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }

    private final Map<Key, Integer> slow = new java.util.HashMap<>();

    private record Key(int key) {
        @Override
        public int hashCode() {
            return 1;
        }
    }
}
