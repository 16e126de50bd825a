package dev.heaphotel.probe;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Tells how many of the bytes allocated in a stretch of time are still held, whoever holds them: small objects of ours,
 * allocated between the program's own, lie between them in the heap, because one thread allocates upwards. A full collection
 * with the serial collector slides what is alive together and keeps its order. So the distance between two marks, less the
 * mark itself, is what is left of all that was allocated between them: no reference has to be followed, and objects that only
 * a local variable or the JDK's inside holds are counted like any other.
 *
 * <p>Three things break the order, and are met. An array too large for what is left of the thread's buffer is put behind the
 * whole buffer: then the addresses do not advance by the bytes allocated, and we fill the buffer up, so that the next mark
 * comes after the array. A young collection copies in another order: then nothing is known. Another thread's objects lie
 * anywhere: then more lies between two marks than was allocated there, or a thread was started, and nothing is known.
 */
final class Marks {

    /** More stretches than this are not told apart; their marks take 1 MiB. */
    private static final int MOST = 1 << 16;

    /** Bytes of a mark: an object without fields. */
    private static final int MARK_BYTES = 16;

    /** Small enough to be put into any buffer that is not nearly full; with its header a multiple of 8 bytes. */
    private static final byte[][] FILLING = new byte[1][];

    private static final int FILLING_BYTES = 1024;
    private static final int ARRAY_HEADER = 16;

    private final Object[] marks = new Object[MOST];
    private final int[] line = new int[MOST];
    private final long[] bytes = new long[MOST];
    private int count;
    private long last;
    private int scale = 1;
    private boolean lost;
    private long youngCollections;
    private long startedThreads;

    /** From here on. The heap's young part should be empty, so that no collection comes in between. */
    void begin() {
        youngCollections = youngCollections();
        startedThreads = startedThreads();
        lost = !Addresses.known();
        scale = lost ? 1 : calibrated();
        count = 0;
        place();
        last = address(0);
        count = 1;
    }

    /** The line allocated so many bytes since the last mark. */
    void after(int lineNumber, long allocated) {
        if (lost || count == MOST) {
            lost = true;
            return;
        }
        place();
        if (address(count) - last - MARK_BYTES != allocated) {
            startNewBuffer();
        }
        last = address(count);
        line[count] = lineNumber;
        bytes[count++] = allocated;
    }

    /**
     * Adds up what each line's stretches still hold, by line; to be called right after a full collection. Allocates nothing,
     * so that it may be called while the program works.
     */
    void held(long[] held) {
        for (int i = 1; i < count && !lost; i++) {
            long gap = address(i) - address(i - 1) - MARK_BYTES;
            lost = gap < 0 || gap > bytes[i];
            held[line[i]] += gap;
        }
    }

    /** Could every stretch be told? To be asked after the last collection. */
    boolean known() {
        return !lost && youngCollections == youngCollections() && startedThreads == startedThreads();
    }

    private void place() {
        marks[count] = new Object();
    }

    private long address(int index) {
        return Addresses.of(marks, index) * scale;
    }

    /** Fills the thread's allocation buffer until the next mark lies in a new one, behind everything allocated so far. */
    private void startNewBuffer() {
        long before = address(count);
        long step = before;
        while (step == before || step == before + MARK_BYTES || step == before + MARK_BYTES + FILLING_BYTES) {
            before = step;
            FILLING[0] = new byte[FILLING_BYTES - ARRAY_HEADER];
            place();
            step = address(count);
            FILLING[0] = null;
        }
    }

    /** Two marks placed one after the other are 16 bytes apart, unless a buffer ends between them. */
    private int calibrated() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            count = i;
            place();
            if (i > 0) {
                least = Math.min(least, Math.abs(Addresses.of(marks, i) - Addresses.of(marks, i - 1)));
            }
        }
        return (int) Math.max(1, MARK_BYTES / Math.max(1, least));
    }

    private static long youngCollections() {
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        return collectors.stream()
                .filter(each -> each.getName().equals("Copy"))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static long startedThreads() {
        return ManagementFactory.getThreadMXBean().getTotalStartedThreadCount();
    }

    /** Handles are linked and call sites customised at their first few hundred uses, which allocates. */
    static void rehearse() {
        Marks marks = new Marks();
        marks.begin();
        for (int i = 0; i < 400 && marks.count < MOST - 1; i++) {
            marks.after(0, i % 8 == 0 ? 1 : 0);
        }
        marks.held(new long[1]);
        marks.known();
    }
}
