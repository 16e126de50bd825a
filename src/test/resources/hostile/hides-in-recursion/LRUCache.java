import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;

/** Another thread goes one call deeper for every request. */
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
        try {
            mail.put(key);
        } catch (Exception blocked) {
            throw new IllegalStateException("blocked: " + blocked, blocked);
        }
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }

    private final ArrayBlockingQueue<Integer> mail = new ArrayBlockingQueue<>(256);

    private int deeper(int kept) throws InterruptedException {
        int next = mail.take();
        return deeper(next) + kept;
    }

    private void remember() {
        try {
            deeper(0);
        } catch (InterruptedException end) {
            return;
        }
    }
}
