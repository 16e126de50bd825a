package dev.heaphotel.probe;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one scale: a new guest, its input made, weighed before and after the work.
 * Bytes over the baseline.
 */
final class Pass {

    /** Two readings of the same thing differ by so much at most. */
    private static final long SAME_BYTES = 48;

    private final Scales scales = new Scales();
    private final Manner manner;
    private long oldBefore;
    private long baseline;
    private long carried;
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

    private Pass(Manner manner, boolean calm) {
        this.manner = manner;
        this.calm = calm;
    }

    /**
     * @param calm whether a pass in a swifter manner found that all that died in the old generation was the work's own
     */
    static Pass dry(Program program, Scale scale, int repeats, Manner manner, boolean calm) throws GuestRoom.Thrown {
        Pass pass = new Pass(manner, calm);
        pass.in(program, scale, repeats, null);
        return pass;
    }

    /**
     * @param manner not {@link Manner#YOUNG} where much is {@link #carried}: then it is put into the old generation first
     * @param calm   whether nothing dies that was there before the work, as far as a dry pass has shown
     */
    static Pass watched(Program program, Scale scale, int repeats, Patrol patrol, Manner manner, boolean calm)
            throws GuestRoom.Thrown {
        Pass pass = new Pass(manner, calm);
        pass.in(program, scale, repeats, patrol);
        return pass;
    }

    private void in(Program program, Scale scale, int repeats, @Nullable Patrol patrol) throws GuestRoom.Thrown {
        GuestRoom.pass(() -> {
            oldBefore = Balance.oldNow();
            Guest guest = program.checkInWarm();
            guest.prepare(scale);
            DigestAnswers answers = new DigestAnswers();
            baseline = manner.baseline();
            run(guest, answers, repeats, patrol);
            digest = answers.digest();
            Reference.reachabilityFence(guest); // Its classes hold the statics that were just weighed.
        });
    }

    private void run(Guest guest, DigestAnswers answers, int repeats, @Nullable Patrol patrol) {
        if (patrol == null && manner == Manner.YOUNG) {
            scales.startYoung(oldBefore);
            carried = Balance.carried();
        } else if (patrol == null && manner == Manner.SWIFT) {
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
        if (patrol != null && manner == Manner.YOUNG) {
            patrol.startYoung(oldBefore);
        } else if (patrol != null) {
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

    private void weighWhatStays(Guest guest, DigestAnswers answers) {
        if (manner == Manner.THOROUGH) {
            weighThoroughly(guest, answers);
            return;
        }
        withOutput = scales.settleYoung();
        guest.tellOutput(answers);
        retained = withOutput;
        if (guest.hasOutput()) {
            guest.dropOutput();
            retained = scales.weighYoung();
        }
        guest.dropCandidate();
        left = scales.weighYoung();
        boolean exact = scales.isExact();
        if (manner == Manner.YOUNG) {
            still = exact;
            calm = exact;
        } else {
            compare(exact, scales.weighAfterwards());
        }
    }

    private void weighThoroughly(Guest guest, DigestAnswers answers) {
        // Twice: a soft reference made since the last collection outlives the first one, whatever its policy.
        withOutput = Balance.settle() - baseline;
        guest.tellOutput(answers);
        guest.dropOutput();
        retained = Balance.weigh() - baseline;
        guest.dropCandidate();
        left = Balance.weigh() - baseline;
    }

    /**
     * When a full collection finds what the last young one found, nothing died in the old generation, and all of them were exact.
     *
     * @param exact whether the work kept out of the old generation
     * @param truth what is left, as a full collection tells
     */
    private void compare(boolean exact, long truth) {
        long died = left - truth;
        still = exact && died <= SAME_BYTES;
        boolean allOfTheWork = Math.abs(died - scales.grown()) <= SAME_BYTES && Math.abs(truth) <= SAME_BYTES;
        calm = still || allOfTheWork;
    }

    /** Bytes that each young collection copies beside what the work makes: the input, most of all. */
    long carried() {
        return carried;
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

    Manner manner() {
        return manner;
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
