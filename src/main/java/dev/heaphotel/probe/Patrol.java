package dev.heaphotel.probe;

import java.util.List;

/** Watches the work of one pass and weighs at the pace it is given, until the pass or the money ends. */
final class Patrol implements Recorder {

    /** The longest run of ticks that goes without reading the allocation counter. */
    private static final int LONGEST_PAUSE = 512;

    /** The same while nothing is known of what one tick allocates, and nothing was allocated for long. */
    private static final int LONGEST_QUIET = 64;

    /** So often the counter is read at every tick, so that what one tick allocates is known; 200 ns each. */
    private static final int READ_ALWAYS = 1 << 18;

    private final Pace pace;
    private final int budget;
    private final long known;
    private final Scales scales = new Scales();
    private final Log log;
    private long peak;
    private long next;
    private long lastRead;
    private long mostPerTick;
    private int readings;
    private int pause = 1;
    private long off;
    private boolean sure;
    private boolean calm;
    private boolean young;
    private boolean blind;
    private boolean done;

    /**
     * @param budget      to spend, in young collections of a small heap; more where more is held
     * @param peak        held once, at least
     * @param mostPerTick allocated between two ticks at most, as seen in a pass before; 0 where none was
     */
    Patrol(Pace pace, int budget, long peak, long mostPerTick) {
        this.pace = pace;
        this.budget = budget;
        this.peak = peak;
        this.known = mostPerTick;
        this.mostPerTick = mostPerTick;
        log = new Log(2 * budget);
    }

    /**
     * @param baseline    just taken by full collections
     * @param nothingDies of what was there before the work, as far as a pass before has shown
     */
    void start(long baseline, boolean nothingDies) {
        next = pace.first();
        scales.start(baseline);
        calm = nothingDies;
    }

    /**
     * Watches by young collections alone, until they no longer tell what is held: then this patrol is {@link #isBlind}.
     *
     * @param oldBefore bytes in the old generation before the first object of the pass was made
     */
    void startYoung(long oldBefore) {
        next = pace.first();
        scales.startYoung(oldBefore);
        calm = true;
        young = true;
        see();
    }

    private void see() {
        blind = young && !scales.isExact();
        done |= blind;
    }

    /** Is nothing known of what was held, because something got into the old generation? */
    boolean isBlind() {
        return blind;
    }

    @Override
    public boolean hearsThePlatform() {
        return true;
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
        long since = read(now);
        if (now >= next) {
            hear(now, hold(now, 0));
        }
        pause = pause(now, since);
        return pause;
    }

    /** What is held before an array is made is held beside it a moment later: both ends are known exactly. */
    @Override
    public int making(long bytes, int ticksLeft) {
        if (done) {
            return Integer.MAX_VALUE;
        }
        long now = scales.allocated();
        long since = read(now);
        if (now + bytes >= next) {
            rise(now + bytes, hold(now, bytes) + bytes);
        }
        lastRead = now + bytes;
        pause = pause(lastRead, since);
        return pause;
    }

    private long read(long now) {
        long since = Math.max(0, now - lastRead);
        mostPerTick = Math.max(mostPerTick, known == 0 ? since : since / pause);
        lastRead = now;
        return since;
    }

    private int pause(long now, long since) {
        if (done) {
            return Integer.MAX_VALUE;
        }
        if (known == 0) {
            return since > 0 || ++readings < READ_ALWAYS ? 1 : Math.min(LONGEST_QUIET, 2 * pause);
        }
        return (int) Math.max(1, Math.min(LONGEST_PAUSE, (next - now) / mostPerTick));
    }

    private void hear(long now, long held) {
        next = pace.next(now, held, peak);
        done = next == Pace.NEVER || isSpent();
        see();
    }

    /**
     * Exactly, where that can be had cheaply or may raise the known peak; else at most.
     *
     * @param coming what is made next, and held beside it
     */
    private long hold(long now, long coming) {
        long held = scales.weighYoung();
        sure = scales.isExact();
        log.add(now, held, sure && calm);
        if (!sure && !young && held + coming > peak + peak * pace.patience()) {
            held = scales.weigh();
            log.correct(held);
            sure = true;
        }
        peak = sure ? Math.max(peak, held) : peak;
        return held;
    }

    /** An array joins what is held. */
    private void rise(long now, long held) {
        log.add(now, held, sure && (calm || !scales.isExact()));
        peak = sure ? Math.max(peak, held) : peak;
        hear(now, held);
    }

    private boolean isSpent() {
        return log.isFull() || scales.spent() >= Scales.budget(budget, peak);
    }

    /**
     * After the work: learns how far off the young collections were.
     *
     * @return held now
     */
    long finish() {
        long atMost = scales.settleYoung();
        see();
        long held = young || (calm && scales.isExact()) ? atMost : scales.weighAfterwards();
        log.settle(atMost - held);
        return held;
    }

    long mostPerTick() {
        return Math.max(1, mostPerTick);
    }

    /** The pass ended with so many bytes more than it should have; who knows since when. */
    void offBy(long bytes) {
        off = bytes;
    }

    List<Log.Mark> marks() {
        return log.marks().stream().map(mark -> mark.offBy(off)).toList();
    }
}
