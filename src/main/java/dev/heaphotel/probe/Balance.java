package dev.heaphotel.probe;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * The heap as a balance. With the serial collector, {@code MarkSweepDeadRatio=0} and the first collection discarded, the same
 * live set reads the same to within 48 bytes.
 *
 * <p>What is read is what the collector itself noted when it was done. {@code Runtime.freeMemory} reads later: any other
 * thread of the JVM (the reference handler, a cleaner) that allocates in between is given a buffer of some hundred kilobytes,
 * and all of it counts. On a busy machine that happened about once in a hundred weighings.
 */
final class Balance {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final MemoryPoolMXBean[] HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toArray(MemoryPoolMXBean[]::new);

    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    /** Bytes that weighing itself allocated on the threads that weighed; one thread weighs at a time. */
    private static long ours;

    private Balance() {}

    /** Bytes live after a full collection. */
    static long weigh() {
        System.gc();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long used = 0;
        for (MemoryPoolMXBean pool : HEAP) {
            used += pool.getCollectionUsage().getUsed();
        }
        ours += THREADS.getCurrentThreadAllocatedBytes() - before;
        return used;
    }

    /**
     * The first collection after a change is discarded: it may leave what only the second lets go. A soft reference goes when
     * the last collection was in a later millisecond than its last use, so no two collections may share a millisecond.
     */
    static long settle() {
        awaitNextMillisecond();
        weigh();
        awaitNextMillisecond();
        return weigh();
    }

    /** The collector's clock for soft references is {@code nanoTime} in whole milliseconds. */
    private static void awaitNextMillisecond() {
        long now = System.nanoTime() / NANOS_PER_MILLISECOND;
        while (System.nanoTime() / NANOS_PER_MILLISECOND <= now) {
            Thread.onSpinWait();
        }
    }

    /** Bytes the current thread has ever allocated, but for weighing: only differences mean something. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes() - ours;
    }
}
