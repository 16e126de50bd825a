import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tombstones in a list of uses, swept when they are half of it; evicted values stay in the map until then, bounded. */
class LRUCache {
    private static class Box {
        final int key;
        int value;
        boolean dead;

        Box(int key, int value) {
            this.key = key;
            this.value = value;
        }
    }

    private List<Box> uses = new ArrayList<>();
    private final Map<Integer, Box> live = new HashMap<>();
    private int from;
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Box box = live.get(key);
        if (box == null) return -1;
        put(key, box.value);
        return box.value;
    }

    void put(int key, int value) {
        Box old = live.get(key);
        if (old != null) {
            old.dead = true;
        } else if (live.size() == capacity) {
            while (uses.get(from).dead) from++;
            live.remove(uses.get(from).key);
            uses.get(from).dead = true;
        }
        Box box = new Box(key, value);
        live.put(key, box);
        uses.add(box);
        if (uses.size() > 2 * capacity + 10) {
            uses.removeIf(each -> each.dead);
            from = 0;
        }
    }
}
