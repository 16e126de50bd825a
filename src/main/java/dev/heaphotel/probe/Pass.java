package dev.heaphotel.probe;

/**
 * One pass over one scale: a fresh copy of the program, warmed up, its input made, weighed before and after the work.
 * Bytes over the baseline.
 */
final class Pass {

    private long baseline;
    private long churn;
    private long withOutput;
    private long retained;
    private long left;
    private long frames;
    private long stackBytes;
    private long digest;
    private boolean heapFull;

    private Pass() {}

    static Pass dry(Program program, Scale scale, int repeats) throws GuestRoom.Thrown {
        return with(program, scale, repeats, Recorder.NONE);
    }

    static Pass watched(Program program, Scale scale, int repeats, Patrol patrol) throws GuestRoom.Thrown {
        return with(program, scale, repeats, patrol);
    }

    private static Pass with(Program program, Scale scale, int repeats, Recorder recorder) throws GuestRoom.Thrown {
        Pass pass = new Pass();
        GuestRoom.pass(() -> pass.run(program.checkIn(), program.warmUp(), scale, repeats, recorder));
        return pass;
    }

    private void run(Guest guest, Scale warmUp, Scale scale, int repeats, Recorder recorder) {
        DigestAnswers answers = new DigestAnswers();
        guest.warmUp(warmUp);
        guest.prepare(scale);
        baseline = Balance.settle();
        try {
            work(guest, answers, repeats, recorder);
        } finally {
            heapFull = Tick.heapFull();
        }
        if (recorder == Recorder.NONE) {
            // Twice: a soft reference made since the last collection outlives the first one, whatever its policy.
            withOutput = Balance.settle() - baseline;
        }
        guest.tellOutput(answers);
        digest = answers.digest();
        if (recorder == Recorder.NONE) {
            weighWhatStays(guest);
        }
    }

    private void weighWhatStays(Guest guest) {
        retained = withOutput;
        if (guest.hasOutput()) {
            guest.dropOutput();
            retained = Balance.weigh() - baseline;
        }
        guest.dropCandidate();
        left = Balance.weigh() - baseline;
    }

    private void work(Guest guest, DigestAnswers answers, int repeats, Recorder recorder) {
        if (recorder instanceof Patrol patrol) {
            patrol.start(baseline);
        }
        Tick.begin(recorder);
        long before = Balance.allocated();
        guest.work(answers, repeats);
        churn = Balance.allocated() - before;
        Tick.stop();
        if (recorder instanceof Patrol patrol) {
            withOutput = patrol.finish();
        }
        frames = Tick.deepest();
        stackBytes = Tick.deepestBytes();
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

    boolean heapFull() {
        return heapFull;
    }
}
