import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;

/** A thread that waits remembers every request. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        Thread other = new Thread(this::remember);
        other.setDaemon(true);
        other.start();
    }

    int get(int key) {
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        mail.add(new int[] {key, value});
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }

    private final LinkedBlockingQueue<int[]> mail = new LinkedBlockingQueue<>();

    private void remember() {
        java.util.List<int[]> seen = new java.util.ArrayList<>();
        try {
            while (true) {
                seen.add(mail.take());
            }
        } catch (InterruptedException end) {
            return;
        }
    }
}
