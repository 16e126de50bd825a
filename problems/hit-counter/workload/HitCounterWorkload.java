import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * Seconds with a hit or two, every eighth without. Twice a great many hits come within one second: early, when somebody still
 * asks, and shortly before the end. After the first quarter nobody asks any more. In small tests seconds come by chance,
 * with leaps to the edge of what counts, and there is always somebody who asks.
 */
public final class HitCounterWorkload extends Workload<HitCounterWorkload.Calls, HitCounter> {

    private static final int WINDOW = 300;

    /** From so many seconds on memory may be weighed. */
    private static final int WEIGHED = 400;

    /** Seconds between the second great rush and the end. */
    private static final int AFTERWARDS = 20;

    /** Java keeps one object for each Integer up to 127: later seconds weigh the same for everybody. */
    private static final int BEGINNING = 1000;

    /** Equally long arrays, one place for each second: so many hits, and does somebody ask after them? */
    public record Calls(int[] seconds, int[] hits, boolean[] asks) {}

    @Override
    public Calls prepare(Scale scale) {
        int count = scale.of("seconds");
        Calls calls = new Calls(new int[count], new int[count], new boolean[count]);
        if (count < WEIGHED) {
            byChance(calls, scale.random(), scale.of("hits"));
        } else {
            steady(calls, scale.random(), scale.of("hits"));
        }
        return calls;
    }

    private static void byChance(Calls calls, SplittableRandom random, int most) {
        int now = 1;
        for (int i = 0; i < calls.seconds.length; i++) {
            now = i == 0 ? 1 + random.nextInt(2) : later(calls, random, i, now);
            calls.seconds[i] = now;
            calls.hits[i] = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(most);
            calls.asks[i] = calls.hits[i] == 0 || random.nextInt(2) == 0;
        }
    }

    /** Mostly a little later, sometimes where an earlier second begins or ceases to count, sometimes much later. */
    private static int later(Calls calls, SplittableRandom random, int index, int now) {
        int dice = random.nextInt(10);
        if (dice < 3) {
            int edge = calls.seconds[index - 1 - random.nextInt(Math.min(index, 4))] + WINDOW - 1 + random.nextInt(3);
            return Math.max(edge, now);
        }
        return dice == 9 ? now + 2 * WINDOW + random.nextInt(WINDOW) : now + random.nextInt(dice < 6 ? 3 : 60);
    }

    private static void steady(Calls calls, SplittableRandom random, int rush) {
        int count = calls.seconds.length;
        for (int i = 0; i < count; i++) {
            calls.seconds[i] = BEGINNING + i;
            calls.hits[i] = (count - i) % 8 == 0 ? 0 : 1 + random.nextInt(2);
            calls.asks[i] = i < count / 4 && i % 16 == 15;
        }
        calls.hits[count / 8] = rush;
        calls.hits[count - AFTERWARDS] = rush;
    }

    @Override
    public HitCounter open(Calls calls, Answers answers) {
        answers.call("new HitCounter");
        HitCounter counter = new HitCounter();
        answers.returned();
        return counter;
    }

    @Override
    public Object work(HitCounter counter, Calls calls, Answers answers) {
        for (int i = 0; i < calls.seconds.length; i++) {
            int second = calls.seconds[i];
            for (int hit = 0; hit < calls.hits[i]; hit++) {
                answers.call("hit", second);
                counter.hit(second);
                answers.returned();
            }
            if (calls.asks[i]) {
                answers.call("getHits", second);
                answers.returned(counter.getHits(second));
            }
        }
        return NOTHING;
    }
}
