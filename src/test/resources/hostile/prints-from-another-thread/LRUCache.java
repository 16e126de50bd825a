import java.util.LinkedHashMap;
import java.util.Map;

/** Prints while the answers are right. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        Thread other = new Thread(() -> {
            while (true) {
                System.out.println("on and on");
            }
        });
        other.setDaemon(true);
        other.start();
    }

    int get(int key) {
        Thread.yield();
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }
}
