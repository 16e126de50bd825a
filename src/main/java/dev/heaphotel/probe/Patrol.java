package dev.heaphotel.probe;

import java.util.List;

/** Watches the work of one pass and weighs at the pace it is given, until the pass or the money ends. */
final class Patrol implements Recorder {

    /** The longest run of ticks that goes without reading the allocation counter. */
    private static final int LONGEST_PAUSE = 512;

    /** The same while nothing is known of what one tick allocates. */
    private static final int LONGEST_QUIET = 64;

    private final Pace pace;
    private final long budget;
    private final long known;
    private final Scales scales = new Scales();
    private final Log log;
    private long peak;
    private long next;
    private long lastRead;
    private long mostPerTick;
    private int pause = 1;
    private boolean done;

    /**
     * @param budget      to spend, in young collections of a small heap
     * @param peak        held once, at least
     * @param mostPerTick allocated between two ticks at most, as seen in a pass before; 0 where none was
     */
    Patrol(Pace pace, int budget, long peak, long mostPerTick) {
        this.pace = pace;
        this.budget = budget;
        this.peak = peak;
        this.known = mostPerTick;
        this.mostPerTick = mostPerTick;
        log = new Log(budget);
    }

    void start(long baseline) {
        next = pace.first();
        scales.start(baseline);
    }

    @Override
    public int firstTick() {
        return 1;
    }

    @Override
    public int at(int line) {
        if (done) {
            return Integer.MAX_VALUE;
        }
        long now = scales.allocated();
        long since = now - lastRead;
        mostPerTick = Math.max(mostPerTick, known == 0 ? since : since / pause);
        lastRead = now;
        if (now >= next) {
            weigh(now);
        }
        pause = known == 0 ? quiet(since) : (int) Math.max(1, Math.min(LONGEST_PAUSE, (next - now) / mostPerTick));
        return pause;
    }

    private int quiet(long since) {
        return since > 0 ? 1 : Math.min(LONGEST_QUIET, 2 * pause);
    }

    private void weigh(long now) {
        long held = scales.weighYoung();
        log.add(now, held);
        if (!scales.isExact() && held > peak + peak * pace.patience()) {
            held = scales.weigh();
            log.correct(held);
            peak = Math.max(peak, held);
        } else if (scales.isExact()) {
            peak = Math.max(peak, held);
        }
        next = pace.next(now, held, peak);
        done = next == Pace.NEVER || log.isFull() || scales.spent() >= budget;
    }

    /**
     * After the work: learns how far off the young collections were.
     *
     * @return held now
     */
    long finish() {
        long atMost = scales.weighYoung();
        long held = scales.weigh();
        log.settle(atMost - held);
        return held;
    }

    /** What the weighing itself allocated on the measured thread. */
    @Override
    public long ours() {
        return scales.ours();
    }

    long mostPerTick() {
        return Math.max(1, mostPerTick);
    }

    List<Log.Mark> marks() {
        return log.marks();
    }
}
