import java.util.Arrays;

class LRUCache {
    private static final int EMPTY = -1;
    private final int capacity;
    private final int mask;
    private final int[] table; // slot or EMPTY
    private final int[] key;
    private final int[] value;
    private final long[] stamp;
    private int size;
    private long clock;

    LRUCache(int capacity) {
        this.capacity = capacity;
        int length = Integer.highestOneBit(capacity) * 4;
        mask = length - 1;
        table = new int[length];
        Arrays.fill(table, EMPTY);
        key = new int[capacity];
        value = new int[capacity];
        stamp = new long[capacity];
    }

    private int home(int k) {
        int h = k * 0x9E3779B1;
        return (h ^ h >>> 15) & mask;
    }

    private int find(int k) {
        int at = home(k);
        while (table[at] != EMPTY && key[table[at]] != k) {
            at = (at + 1) & mask;
        }
        return at;
    }

    int get(int k) {
        int slot = table[find(k)];
        if (slot == EMPTY) {
            return -1;
        }
        stamp[slot] = ++clock;
        return value[slot];
    }

    void put(int k, int v) {
        int at = find(k);
        int slot = table[at];
        if (slot == EMPTY) {
            if (size < capacity) {
                slot = size++;
            } else {
                slot = 0;
                for (int i = 1; i < capacity; i++) {
                    if (stamp[i] < stamp[slot]) {
                        slot = i;
                    }
                }
                remove(find(key[slot]));
                at = find(k);
            }
            table[at] = slot;
            key[slot] = k;
        }
        value[slot] = v;
        stamp[slot] = ++clock;
    }

    private void remove(int hole) {
        table[hole] = EMPTY;
        for (int at = (hole + 1) & mask; table[at] != EMPTY; at = (at + 1) & mask) {
            int home = home(key[table[at]]);
            if ((at - home & mask) >= (at - hole & mask)) {
                table[hole] = table[at];
                table[at] = EMPTY;
                hole = at;
            }
        }
    }
}
