import java.util.HashMap;
import java.util.Map;

/** The count survives eviction, so a key that comes back begins where it was, not at one. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private final Map<Integer, Long> ranks = new HashMap<>();
    private int clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!values.containsKey(key)) {
            return -1;
        }
        use(key);
        return values.get(key);
    }

    void put(int key, int value) {
        if (!values.containsKey(key) && values.size() == capacity) {
            int rarest = values.keySet().iterator().next();
            for (int each : values.keySet()) {
                if (ranks.get(each) < ranks.get(rarest)) {
                    rarest = each;
                }
            }
            values.remove(rarest);
        }
        values.put(key, value);
        use(key);
    }

    private void use(int key) {
        ranks.put(key, ((ranks.getOrDefault(key, 0L) >> 32) + 1 << 32) + ++clock);
    }
}
