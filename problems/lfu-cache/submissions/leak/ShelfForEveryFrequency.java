import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shelves in a list, by frequency: it has one for each up to the largest there ever was, though nearly all are empty. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, Integer> uses = new HashMap<>();
    private final List<Map<Integer, Integer>> shelves = new ArrayList<>();

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer before = uses.get(key);
        if (before == null) {
            return -1;
        }
        int value = shelves.get(before - 1).remove(key);
        place(key, value, before + 1);
        return value;
    }

    void put(int key, int value) {
        Integer before = uses.get(key);
        if (before != null) {
            shelves.get(before - 1).remove(key);
        } else if (uses.size() == capacity) {
            evict();
        }
        place(key, value, before == null ? 1 : before + 1);
    }

    private void place(int key, int value, int count) {
        if (shelves.size() < count) {
            shelves.add(new LinkedHashMap<>());
        }
        shelves.get(count - 1).put(key, value);
        uses.put(key, count);
    }

    private void evict() {
        for (Map<Integer, Integer> shelf : shelves) {
            if (!shelf.isEmpty()) {
                int rarest = shelf.keySet().iterator().next();
                shelf.remove(rarest);
                uses.remove(rarest);
                return;
            }
        }
    }
}
