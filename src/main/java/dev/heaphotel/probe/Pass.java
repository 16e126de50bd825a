package dev.heaphotel.probe;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one scale: a fresh copy of the program, warmed up, its input made, weighed before and after the work.
 * Bytes over the baseline.
 */
final class Pass {

    /** Two readings of the same thing differ by so much at most. */
    private static final long SAME_BYTES = 48;

    private final Scales scales = new Scales();
    private long baseline;
    private long churn;
    private long withOutput;
    private long retained;
    private long left;
    private long frames;
    private long stackBytes;
    private long digest;
    private boolean heapFull;
    private boolean still;
    private boolean calm;

    private Pass(boolean still, boolean calm) {
        this.still = still;
        this.calm = calm;
    }

    /** By young collections, and two full ones; it shows afterwards whether they told all: see {@link #still}. */
    static Pass swift(Program program, Scale scale, int repeats) throws GuestRoom.Thrown {
        Pass pass = new Pass(true, true);
        pass.in(program, scale, repeats, null);
        return pass;
    }

    /**
     * By full collections, six at least.
     *
     * @param calm whether a swift pass found that all that died in the old generation was the work's own
     */
    static Pass thorough(Program program, Scale scale, int repeats, boolean calm) throws GuestRoom.Thrown {
        Pass pass = new Pass(false, calm);
        pass.in(program, scale, repeats, null);
        return pass;
    }

    /**
     * @param dry     a pass that did the same
     * @param swiftly with a baseline of one full collection
     */
    static Pass watched(Program program, Scale scale, int repeats, Patrol patrol, Pass dry, boolean swiftly)
            throws GuestRoom.Thrown {
        Pass pass = new Pass(swiftly && dry.still, dry.calm);
        pass.in(program, scale, repeats, patrol);
        return pass;
    }

    private void in(Program program, Scale scale, int repeats, @Nullable Patrol patrol) throws GuestRoom.Thrown {
        GuestRoom.pass(() -> {
            Guest guest = program.checkIn();
            guest.warmUp(program.warmUp());
            guest.prepare(scale);
            DigestAnswers answers = new DigestAnswers();
            baseline = still ? Balance.settleSwiftly() : Balance.settle();
            run(guest, answers, repeats, patrol);
            digest = answers.digest();
            Reference.reachabilityFence(guest); // Its classes hold the statics that were just weighed.
        });
    }

    private void run(Guest guest, DigestAnswers answers, int repeats, @Nullable Patrol patrol) {
        if (still && patrol == null) {
            scales.start(baseline);
        }
        try {
            work(guest, answers, repeats, patrol);
        } finally {
            heapFull = Tick.heapFull();
        }
        if (patrol == null) {
            weighWhatStays(guest, answers);
        } else {
            guest.tellOutput(answers);
        }
    }

    private void work(Guest guest, DigestAnswers answers, int repeats, @Nullable Patrol patrol) {
        if (patrol != null) {
            patrol.start(baseline, calm);
        }
        Tick.begin(patrol == null ? Recorder.NONE : patrol);
        long before = Balance.allocated();
        guest.work(answers, repeats);
        churn = Balance.allocated() - before;
        Tick.stop();
        if (patrol != null) {
            withOutput = patrol.finish();
        }
        frames = Tick.deepest();
        stackBytes = Tick.deepestBytes();
    }

    /**
     * By young collections, and a full one in the end: when that finds what the last young one found, nothing died in the old
     * generation, and all of them were exact.
     */
    private void weighWhatStays(Guest guest, DigestAnswers answers) {
        if (still) {
            withOutput = scales.settleYoung();
            guest.tellOutput(answers);
            guest.dropOutput();
            retained = scales.weighYoung();
            guest.dropCandidate();
            left = scales.weighYoung();
            boolean exact = scales.isExact();
            compare(exact, scales.weighAfterwards());
        } else {
            // Twice: a soft reference made since the last collection outlives the first one, whatever its policy.
            withOutput = Balance.settle() - baseline;
            guest.tellOutput(answers);
            guest.dropOutput();
            retained = Balance.weigh() - baseline;
            guest.dropCandidate();
            left = Balance.weigh() - baseline;
        }
    }

    /**
     * @param exact whether the work kept out of the old generation
     * @param truth what is left, as a full collection tells
     */
    private void compare(boolean exact, long truth) {
        long died = left - truth;
        still = exact && died <= SAME_BYTES;
        boolean allOfTheWork = Math.abs(died - scales.grown()) <= SAME_BYTES && Math.abs(truth) <= SAME_BYTES;
        calm = still || allOfTheWork;
    }

    long churn() {
        return churn;
    }

    long withOutput() {
        return withOutput;
    }

    long retained() {
        return retained;
    }

    long left() {
        return left;
    }

    long frames() {
        return frames;
    }

    long stackBytes() {
        return stackBytes;
    }

    long digest() {
        return digest;
    }

    /** Did nothing die in the old generation, so that young collections told exactly what was held? */
    boolean still() {
        return still;
    }

    /** Did nothing die that was there before the work? */
    boolean calm() {
        return calm;
    }

    boolean heapFull() {
        return heapFull;
    }
}
