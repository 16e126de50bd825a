import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

/** A timer that fires when the work is done. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        new Timer(true).schedule(new TimerTask() {
            @Override
            public void run() {
                guests.put(1, 1);
            }
        }, 60_000);
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
