package dev.heaphotel.probe;

/**
 * Weighs in the midst of the work, and keeps account of what that costs. All amounts in bytes over the baseline, allocation
 * since {@link #start}.
 *
 * <p>A young collection tells at most what is held: what the work let go in the old generation still counts. Nothing of the
 * work's gets there as long as it holds less than a survivor space and makes no array larger than eden, so then it tells
 * exactly what is held; see {@link #isExact}. What is dead in the old generation only grows until the next full collection,
 * so one of these right after a young one tells how far off each young one before it can have been.
 */
final class Scales {

    /** A young collection that copies so much takes twice the time of one that copies nothing. */
    private static final long COPIED_FOR_ONE = 1 << 20;

    /** A full collection takes so many times longer than a young one, with nothing to copy. */
    private static final long FULL = 40;

    /** So many young collections of a small heap take a tenth of a second. */
    private static final long VERY_DEAR = 400;

    private long baseline;
    private long tare;
    private long start;
    private long settled;
    private long spent;
    private boolean aged;

    /** Right after the baseline was taken by full collections. */
    void start(long baselineBytes) {
        baseline = baselineBytes;
        aged = !Balance.hasYoung();
        if (!aged) {
            Pending.await();
            tare();
            settled = Balance.old();
        }
        begin();
    }

    /**
     * Takes the baseline by young collections. From here on there is no way to tell what is held once something has grown
     * old.
     *
     * @param oldBefore bytes in the old generation before the first object of this pass was made
     */
    void startYoung(long oldBefore) {
        tare = Balance.settleYoung();
        settled = oldBefore;
        aged = Balance.old() != settled;
        begin();
    }

    /** The scales' own few bytes, which no collection before them saw. */
    private void tare() {
        Balance.weighYoung();
        tare = Balance.weighYoung();
    }

    private void begin() {
        spent = 0;
        start = Balance.allocated();
    }

    long allocated() {
        return Balance.allocated() - start;
    }

    /** After the work: no more than this is held when whatever goes only at a second collection is gone. */
    long settleYoung() {
        long held = Balance.settleYoung() - tare;
        aged |= Balance.old() != settled;
        return held;
    }

    /** No more than this is held. */
    long weighYoung() {
        if (!Balance.hasYoung()) {
            return weigh();
        }
        long held = Balance.weighYoung() - tare;
        aged |= Balance.old() != settled;
        spent += price(held);
        return held;
    }

    /** Exactly this is held. Leaves all of it in the old generation. */
    long weigh() {
        long held = Balance.weigh() - baseline;
        aged = true;
        spent += FULL + price(held);
        return held;
    }

    /** The same after the work, when nothing that is pending may be in the way. */
    long weighAfterwards() {
        long held = Balance.weighOnceMore() - baseline;
        aged = true;
        return held;
    }

    /** Do young collections tell exactly what is held, as far as can be seen without a full one? */
    boolean isExact() {
        return !aged;
    }

    /** By how much the old generation had grown at the last young collection: all of it the work's. */
    long grown() {
        return Balance.old() - settled;
    }

    /** In young collections of a small heap, 50 to 100 microseconds each. */
    long spent() {
        return spent;
    }

    /**
     * What may be spent where so much is held: as many weighings as of a small heap, as long as that is not very dear.
     *
     * @param weighings of a small heap
     */
    static long budget(int weighings, long held) {
        return Math.max(weighings, Math.min(VERY_DEAR, weighings * price(held)));
    }

    /** What weighing so many bytes costs, at least. */
    static long price(long held) {
        return 1 + Math.max(0, held) / COPIED_FOR_ONE;
    }
}
