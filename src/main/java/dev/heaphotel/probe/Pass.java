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

    private static final int SWIFT_ATTEMPTS = 2;

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

    /** @param still whether nothing dies in the old generation, as far as is known */
    private Pass(boolean still) {
        this.still = still;
    }

    /** Twice swiftly where need be: what is used for the first time in this JVM leaves something behind that dies later. */
    static Pass dry(Program program, Scale scale, int repeats) throws GuestRoom.Thrown {
        for (int i = 0; i < SWIFT_ATTEMPTS && Balance.hasYoung(); i++) {
            Pass pass = new Pass(true);
            pass.in(program, scale, repeats, null);
            if (pass.still || pass.heapFull) {
                return pass;
            }
        }
        return thoroughly(program, scale, repeats);
    }

    static Pass thoroughly(Program program, Scale scale, int repeats) throws GuestRoom.Thrown {
        Pass pass = new Pass(false);
        pass.in(program, scale, repeats, null);
        return pass;
    }

    /** @param still whether nothing dies in the old generation, as far as is known */
    static Pass watched(Program program, Scale scale, int repeats, Patrol patrol, boolean still)
            throws GuestRoom.Thrown {
        Pass pass = new Pass(still);
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
        if (still || patrol != null) {
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
            patrol.start(scales);
        }
        Tick.begin(patrol == null ? Recorder.NONE : patrol);
        long before = Balance.allocated();
        guest.work(answers, repeats);
        churn = Balance.allocated() - before;
        Tick.stop();
        if (patrol != null) {
            withOutput = patrol.finish(still);
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
            still = scales.isExact() && left - scales.weigh() <= SAME_BYTES;
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

    boolean heapFull() {
        return heapFull;
    }
}
