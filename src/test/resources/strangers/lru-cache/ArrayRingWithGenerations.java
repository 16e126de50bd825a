import java.util.HashMap;
import java.util.Map;

/** Each use writes the key into the next place of a ring; a place counts only while its key was last used there. */
class LRUCache {
    private final Map<Integer, long[]> entries = new HashMap<>(); // value, number of the last use
    private final int[] ring;
    private final int capacity;
    private long uses;
    private long oldest;

    LRUCache(int capacity) {
        this.capacity = capacity;
        this.ring = new int[8 * capacity];
    }

    int get(int key) {
        long[] entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        use(key, entry);
        return (int) entry[0];
    }

    void put(int key, int value) {
        long[] entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                skip();
                entries.remove(key(oldest++));
            }
            entry = new long[2];
            entries.put(key, entry);
        }
        entry[0] = value;
        use(key, entry);
    }

    private int key(long use) {
        return ring[(int) (use % ring.length)];
    }

    private void skip() {
        while (stale(oldest)) {
            oldest++;
        }
    }

    private boolean stale(long use) {
        long[] entry = entries.get(key(use));
        return entry == null || entry[1] != use;
    }

    private void use(int key, long[] entry) {
        entry[1] = -1;
        while (uses - oldest >= ring.length - 1) {
            if (!stale(oldest)) {
                again(key(oldest));
            }
            oldest++;
        }
        ring[(int) (uses % ring.length)] = key;
        entry[1] = uses++;
    }

    /** Would change the order, so the whole ring is written anew, oldest first. */
    private void again(int unused) {
        long end = uses;
        for (long use = oldest; use < end; use++) {
            if (!stale(use)) {
                int key = key(use);
                ring[(int) (uses % ring.length)] = key;
                entries.get(key)[1] = uses++;
            }
        }
        oldest = end - 1;
    }
}
