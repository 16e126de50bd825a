package dev.heaphotel.probe;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects and weighs whenever the measured thread has allocated up to the next threshold. Between two weighings with D bytes
 * allocated between them, what is held lies between the first weight and that weight plus D.
 */
final class Checkpoints implements Recorder {

    /** The longest run of ticks that goes without reading the allocation counter. */
    private static final int LONGEST_PAUSE = 512;

    private final long[] thresholds;
    private final long[] allocated;
    private final long[] weight;
    private int count;
    private int next;
    private long start;
    private long baseline;
    private long lastRead;
    private long mostPerTick = 1;
    private int pause = 1;

    /** Thresholds in bytes allocated since {@link #start}, ascending. */
    Checkpoints(long[] thresholds) {
        this.thresholds = thresholds;
        allocated = new long[thresholds.length];
        weight = new long[thresholds.length];
    }

    /** Even steps over an allocation known from an earlier pass. */
    static Checkpoints evenly(long churn, int count) {
        long[] thresholds = new long[count];
        for (int i = 0; i < count; i++) {
            thresholds[i] = churn / (count + 1) * (i + 1);
        }
        return new Checkpoints(thresholds);
    }

    void start(long baselineBytes) {
        baseline = baselineBytes;
        start = Balance.allocated();
    }

    @Override
    public int firstTick() {
        return 1;
    }

    @Override
    public int at(int line) {
        if (next == thresholds.length) {
            return Integer.MAX_VALUE;
        }
        long now = Balance.allocated() - start;
        mostPerTick = Math.max(mostPerTick, (now - lastRead) / pause);
        lastRead = now;
        if (now >= thresholds[next]) {
            allocated[count] = now;
            weight[count++] = Balance.weigh() - baseline;
            while (next < thresholds.length && thresholds[next] <= now) {
                next++;
            }
            pause = 1;
        } else {
            pause = (int) Math.max(1, Math.min(LONGEST_PAUSE, (thresholds[next] - now) / (4 * mostPerTick)));
        }
        return pause;
    }

    /** The weighings, {@code [allocated, weight]} each, in order. */
    List<long[]> weighings() {
        List<long[]> weighings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weighings.add(new long[] {allocated[i], weight[i]});
        }
        return weighings;
    }
}
