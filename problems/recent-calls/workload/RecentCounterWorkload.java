import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * Pings at times made beforehand. Where memory is weighed the same pattern of milliseconds comes again every 3001 of them, so
 * that the window holds exactly as many as the scale says; there is one long silence, early on.
 */
public final class RecentCounterWorkload extends Workload<int[], RecentCounter> {

    /** Milliseconds in [t - 3000, t]. */
    private static final int SPAN = 3001;

    /** Up to so many pings in the window the times are by chance, with gaps at the edge of what counts. */
    private static final int READABLE = 16;

    /** Java keeps one object for each Integer up to 127: later times weigh the same for everybody. */
    private static final int BEGINNING = 1000;

    private static final int SILENCE = 4 * SPAN;

    @Override
    public int[] prepare(Scale scale) {
        int recent = Math.max(1, scale.of("recent"));
        return recent <= READABLE
                ? byChance(scale.random(), scale.of("pings"), recent)
                : steady(scale.random(), scale.of("pings"), recent);
    }

    private static int[] byChance(SplittableRandom random, int count, int recent) {
        int[] times = new int[count];
        int now = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int edge = i == 0 ? 0 : times[Math.max(0, i - 1 - random.nextInt(recent + 1))] + SPAN - random.nextInt(3);
            int dice = random.nextInt(20);
            if (dice < 6 && edge > now) {
                now = edge;
            } else if (dice == 19) {
                now += SILENCE + random.nextInt(1000);
            } else {
                now += 1 + random.nextInt(2 * SPAN / recent);
            }
            times[i] = now;
        }
        return times;
    }

    /** The window is filled, left to grow old in silence, and filled again before the first of the pings that are counted. */
    private static int[] steady(SplittableRandom random, int count, int recent) {
        int[] pattern = random.ints(0, SPAN).distinct().limit(recent).sorted().toArray();
        int[] times = new int[2 * recent + count];
        for (int i = 0; i < times.length; i++) {
            int silence = i < recent ? 0 : SILENCE;
            times[i] = BEGINNING + silence + i / recent * SPAN + pattern[i % recent];
        }
        return times;
    }

    @Override
    public RecentCounter open(int[] times, Answers answers) {
        answers.call("new RecentCounter");
        RecentCounter counter = new RecentCounter();
        answers.returned();
        return counter;
    }

    @Override
    public Object work(RecentCounter counter, int[] times, Answers answers) {
        for (int time : times) {
            answers.call("ping", time);
            answers.returned(counter.ping(time));
        }
        return NOTHING;
    }
}
