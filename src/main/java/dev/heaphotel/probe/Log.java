package dev.heaphotel.probe;

import java.util.ArrayList;
import java.util.List;

/** The weighings of one pass, written without allocating. */
final class Log {

    /**
     * One weighing.
     *
     * @param allocated until then
     * @param low       at least so much was held
     * @param high      at most
     */
    record Mark(long allocated, long low, long high) {

        /** With a baseline that was too low by so many bytes, or so many of which were not the program's; who knows when. */
        Mark offBy(long bytes) {
            return new Mark(allocated, low - Math.max(0, bytes), high + Math.max(0, -bytes));
        }
    }

    private final long[] allocated;
    private final long[] low;
    private final long[] high;
    private final boolean[] certain;
    private int count;
    private int sure;

    Log(int most) {
        allocated = new long[most];
        low = new long[most];
        high = new long[most];
        certain = new boolean[most];
    }

    /** An array takes two: before it and with it. */
    boolean isFull() {
        return count + 2 > allocated.length;
    }

    /** @param exact whether no later collection can show that less was held */
    void add(long at, long held, boolean exact) {
        allocated[count] = at;
        low[count] = held;
        certain[count] = exact;
        high[count++] = held;
    }

    /** A full collection found the last weighing, and so each since the full one before, too high by so much at most. */
    void settle(long excess) {
        for (; sure < count; sure++) {
            low[sure] -= certain[sure] ? 0 : Math.max(0, excess);
        }
    }

    /** The same moment, weighed by a full collection. */
    void correct(long held) {
        settle(high[count - 1] - held);
        high[count - 1] = held;
        low[count - 1] = held;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(new Mark(allocated[i], low[i], high[i]));
        }
        return marks;
    }
}
