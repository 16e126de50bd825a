package dev.heaphotel.probe;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * The heap as a balance. With the serial collector, {@code MarkSweepDeadRatio=0} and the first collection discarded, the same
 * live set reads the same to within 48 bytes.
 */
final class Balance {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Runtime RUNTIME = Runtime.getRuntime();

    private Balance() {}

    /** Bytes live after a full collection. */
    static long weigh() {
        System.gc();
        return RUNTIME.totalMemory() - RUNTIME.freeMemory();
    }

    /** The first collection after a change is discarded: it may leave what only the second lets go. */
    static long settle() {
        weigh();
        return weigh();
    }

    /** Bytes the current thread has ever allocated. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
