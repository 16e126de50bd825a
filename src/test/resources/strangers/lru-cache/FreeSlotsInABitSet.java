import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private final BitSet taken = new BitSet();
    private final int[] keys, values;
    private final long[] stamps;
    private final Map<Integer, Integer> slotOf = new HashMap<>();
    private long clock;

    LRUCache(int capacity) {
        keys = new int[capacity];
        values = new int[capacity];
        stamps = new long[capacity];
    }

    int get(int key) {
        Integer slot = slotOf.get(key);
        if (slot == null) return -1;
        stamps[slot] = ++clock;
        return values[slot];
    }

    void put(int key, int value) {
        Integer slot = slotOf.get(key);
        if (slot == null) {
            if (slotOf.size() == keys.length) {
                int oldest = 0;
                for (int i = 0; i < keys.length; i++) if (stamps[i] < stamps[oldest]) oldest = i;
                slotOf.remove(keys[oldest]);
                taken.clear(oldest);
            }
            slot = taken.nextClearBit(0);
            taken.set(slot);
            keys[slot] = key;
            slotOf.put(key, slot);
        }
        values[slot] = value;
        stamps[slot] = ++clock;
    }
}
