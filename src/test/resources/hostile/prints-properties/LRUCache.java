import java.util.LinkedHashMap;
import java.util.Map;

/** What the JVM says of the machine. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        throw new IllegalStateException(String.join(
                " ",
                System.getProperty("user.name"),
                System.getProperty("user.home"),
                System.getProperty("user.dir"),
                System.getProperty("java.io.tmpdir"),
                System.getProperty("user.timezone")));
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
