import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * A stream of readings around a level that wanders. Averages are told to five decimals, so that it does not matter in which
 * order a solution adds and divides.
 */
public final class MovingAverageWorkload extends Workload<MovingAverageWorkload.Readings, MovingAverage> {

    /** Up to this window the readings are small, so that a failing sequence can be read. */
    private static final int READABLE = 16;

    /** The largest reading, and the smallest below zero. */
    private static final int MOST = 100_000;

    /** So often the window is filled before the first reading that is counted, for those who clean up now and then. */
    private static final int FILLED_BEFORE = 4;

    private static final double DECIMALS = 1e5;

    /** Added before rounding: an average of whole numbers is then never so near the border that the last bit decides. */
    private static final double OFF_THE_BORDER = 0.2137;

    public record Readings(int window, int[] values) {}

    @Override
    public Readings prepare(Scale scale) {
        int window = Math.max(1, scale.of("window"));
        SplittableRandom random = scale.random();
        int[] values = new int[scale.of("readings") + (window <= READABLE ? 0 : FILLED_BEFORE * window)];
        int most = window <= READABLE ? 20 : MOST;
        int level = most / 2;
        for (int i = 0; i < values.length; i++) {
            int value = level + random.nextInt(-most / 2, most / 2 + 1);
            values[i] = Math.max(-most, Math.min(most, value));
            level = (level * 7 + random.nextInt(-most, most)) / 8;
        }
        return new Readings(window, values);
    }

    @Override
    public MovingAverage open(Readings readings, Answers answers) {
        answers.call("new MovingAverage", readings.window);
        MovingAverage average = new MovingAverage(readings.window);
        answers.returned();
        return average;
    }

    @Override
    public Object work(MovingAverage average, Readings readings, Answers answers) {
        for (int value : readings.values) {
            answers.call("next", value);
            tell(average.next(value), readings.window <= READABLE, answers);
        }
        return NOTHING;
    }

    private static void tell(double average, boolean readable, Answers answers) {
        if (Double.isNaN(average) || Double.isInfinite(average)) {
            answers.returned((Object) Double.valueOf(average));
            return;
        }
        long rounded = Math.round(average * DECIMALS + OFF_THE_BORDER);
        if (readable) {
            answers.returned((Object) Double.valueOf(rounded / DECIMALS));
        } else {
            answers.returned(rounded);
        }
    }
}
