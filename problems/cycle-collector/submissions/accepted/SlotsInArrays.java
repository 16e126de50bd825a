import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Objects are slots in arrays, used again when they are free; a bit each says who was reached, an array of slots who waits to be looked at. */
class CycleCollector {

    private final Map<Integer, Integer> slots = new HashMap<>();
    private int[] numbers = new int[16];
    private int[] values = new int[16];
    private int[] holds = new int[16];
    private int[][] links = new int[16][];
    private int[] linkCounts = new int[16];
    private final BitSet taken = new BitSet();
    private int created;

    int create(int value) {
        int slot = taken.nextClearBit(0);
        if (slot == numbers.length) {
            grow(2 * slot);
        }
        taken.set(slot);
        numbers[slot] = ++created;
        values[slot] = value;
        holds[slot] = 1;
        links[slot] = new int[2];
        linkCounts[slot] = 0;
        slots.put(created, slot);
        return created;
    }

    private void grow(int length) {
        numbers = Arrays.copyOf(numbers, length);
        values = Arrays.copyOf(values, length);
        holds = Arrays.copyOf(holds, length);
        links = Arrays.copyOf(links, length);
        linkCounts = Arrays.copyOf(linkCounts, length);
    }

    int value(int object) {
        return values[slots.get(object)];
    }

    int links(int object) {
        return linkCounts[slots.get(object)];
    }

    void link(int from, int to) {
        int slot = slots.get(from);
        int count = linkCounts[slot]++;
        if (count == links[slot].length) {
            links[slot] = Arrays.copyOf(links[slot], 2 * count);
        }
        links[slot][count] = slots.get(to);
    }

    void unlink(int from, int index) {
        int slot = slots.get(from);
        int last = --linkCounts[slot];
        System.arraycopy(links[slot], index + 1, links[slot], index, last - index);
    }

    int follow(int from, int index) {
        int slot = links[slots.get(from)][index];
        holds[slot]++;
        return numbers[slot];
    }

    void release(int object) {
        holds[slots.get(object)]--;
    }

    void collect() {
        BitSet reached = new BitSet();
        int[] open = new int[taken.cardinality()];
        int count = 0;
        for (int slot = taken.nextSetBit(0); slot >= 0; slot = taken.nextSetBit(slot + 1)) {
            if (holds[slot] > 0) {
                reached.set(slot);
                open[count++] = slot;
            }
        }
        while (count > 0) {
            int slot = open[--count];
            for (int i = 0; i < linkCounts[slot]; i++) {
                int to = links[slot][i];
                if (!reached.get(to)) {
                    reached.set(to);
                    open[count++] = to;
                }
            }
        }
        for (int slot = taken.nextSetBit(0); slot >= 0; slot = taken.nextSetBit(slot + 1)) {
            if (!reached.get(slot)) {
                taken.clear(slot);
                slots.remove(numbers[slot]);
                links[slot] = null;
            }
        }
    }
}
