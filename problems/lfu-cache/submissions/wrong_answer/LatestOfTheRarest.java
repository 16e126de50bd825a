import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.ArrayDeque;

/** Of several keys with equally few uses it evicts the one that was used last, not the one that waits longest. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, int[]> entries = new HashMap<>();
    private final TreeMap<Integer, ArrayDeque<Integer>> keys = new TreeMap<>();

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        int[] entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        use(key, entry);
        return entry[0];
    }

    void put(int key, int value) {
        int[] entry = entries.get(key);
        if (entry == null && entries.size() == capacity) {
            int uses = keys.firstKey();
            int rarest = keys.get(uses).peekLast();
            entries.remove(rarest);
            take(rarest, uses);
        }
        entry = entries.computeIfAbsent(key, absent -> new int[2]);
        entry[0] = value;
        use(key, entry);
    }

    private void use(int key, int[] entry) {
        if (entry[1] > 0) {
            take(key, entry[1]);
        }
        keys.computeIfAbsent(++entry[1], absent -> new ArrayDeque<>()).addLast(key);
    }

    private void take(int key, int uses) {
        keys.get(uses).remove(key);
        if (keys.get(uses).isEmpty()) {
            keys.remove(uses);
        }
    }
}
