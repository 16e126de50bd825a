package dev.heaphotel.probe;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

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

    private static final Young YOUNG = Young.ofThisJvm();

    /** The serial collector's name for the old generation. */
    private static final Optional<MemoryPoolMXBean> OLD = Arrays.stream(HEAP)
            .filter(pool -> pool.getName().equals("Tenured Gen"))
            .findFirst();

    /** Something that changes with every collection is not waited for. */
    private static final int MOST_TO_SETTLE = 5;

    /** Every young collection copies what it holds: a few dozen of them take as long for so much as one full collection. */
    private static final long MOST_LITTER = 1 << 17;

    /** Young collections visit the classes and the compiled code of each copy of a program since the last full one. */
    private static final int MOST_COPIES = 4;

    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    /** Bytes that weighing itself allocated on the threads that weighed; one thread weighs at a time. */
    private static long ours;

    private static long old;

    private static long afterFull;

    private static int copies;

    private static long carried;

    /** Of the last collection, or later. */
    private static long lastMillisecond;

    private Balance() {}

    /** Bytes live after a full collection. */
    static long weigh() {
        System.gc();
        lastMillisecond = millisecond();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long used = 0;
        for (MemoryPoolMXBean pool : HEAP) {
            used += pool.getCollectionUsage().getUsed();
        }
        ours += THREADS.getCurrentThreadAllocatedBytes() - before;
        afterFull = used;
        copies = 0;
        return used;
    }

    /**
     * Bytes live after a young collection, and whatever died in the old generation since the last full one. The collector notes
     * only what it collected, so the old generation is read as it is: no other thread's buffers are made there.
     */
    static long weighYoung() {
        YOUNG.collect();
        lastMillisecond = millisecond();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long used = 0;
        for (MemoryPoolMXBean pool : HEAP) {
            used += pool == OLD.get() ? 0 : pool.getCollectionUsage().getUsed();
        }
        carried = used;
        old = OLD.get().getUsage().getUsed();
        used += old;
        ours += THREADS.getCurrentThreadAllocatedBytes() - before;
        return used;
    }

    /**
     * Between scales: lets go of classes and of whatever died in the old generation, once that is more than a little.
     *
     * @param copied whether classes of the program have been loaded for the last scale
     */
    static void tidy(boolean copied) {
        copies += copied ? 1 : 0;
        if (hasYoung() && (copies > MOST_COPIES || weighYoung() - afterFull > MOST_LITTER)) {
            weigh();
        }
    }

    /** Bytes that the last young collection copied. */
    static long carried() {
        return carried;
    }

    /** Can the young generation be collected alone? */
    static boolean hasYoung() {
        return YOUNG != Young.NONE && OLD.isPresent();
    }

    /** Bytes in the old generation at the last young weighing, dead ones included. */
    static long old() {
        return old;
    }

    /** The same now, without a collection. */
    static long oldNow() {
        return OLD.map(pool -> pool.getUsage().getUsed()).orElse(0L);
    }

    /**
     * The first collection after a change is discarded: it may leave what only the second lets go, or the third. A soft reference
     * goes at the second collection after its last use, if the first was in a later millisecond than the one before that.
     */
    static long settle() {
        return settled(Balance::weigh);
    }

    /** The same with young collections. */
    static long settleYoung() {
        return settled(Balance::weighYoung);
    }

    /**
     * The same with one full collection instead of two, after a young one. What only a second full one would let go is missed:
     * to be used where that is found out later.
     */
    static long settleSwiftly() {
        if (hasYoung()) {
            later(Balance::weighYoung);
        }
        return later(Balance::weigh);
    }

    /** A full collection that nothing pending is in the way of. */
    static long weighOnceMore() {
        return later(Balance::weigh);
    }

    /** @param weighing captures nothing, so that asking for it makes no object */
    private static long settled(LongSupplier weighing) {
        long before = later(weighing);
        long after = atOnce(weighing);
        for (int i = 2; i < MOST_TO_SETTLE && after != before; i++) {
            before = after;
            after = later(weighing);
        }
        return after;
    }

    private static long later(LongSupplier weighing) {
        while (millisecond() <= lastMillisecond) {
            Thread.onSpinWait();
        }
        return atOnce(weighing);
    }

    private static long atOnce(LongSupplier weighing) {
        Pending.await();
        return weighing.getAsLong();
    }

    /** The collector's clock for soft references is {@code nanoTime} in whole milliseconds. */
    private static long millisecond() {
        return System.nanoTime() / NANOS_PER_MILLISECOND;
    }

    /** Bytes the current thread has ever allocated, but for weighing: only differences mean something. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes() - ours;
    }
}
