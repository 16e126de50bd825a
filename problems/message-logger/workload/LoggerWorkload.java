import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A stream of messages. Where memory is weighed every second call brings a message that is to be printed, so many in ten
 * seconds as the scale says, and the others repeat a recent one. Whatever its length, the stream begins and ends at the full
 * tens of seconds, so that what is cleaned up now and then is as far each time.
 */
public final class LoggerWorkload extends Workload<LoggerWorkload.Lines, Logger> {

    private static final int WINDOW = 10;

    /** Up to so many recent messages the stream is by chance, over a handful of messages. */
    private static final int READABLE = 16;

    /** Windows that go by before the first of the messages that are counted. */
    private static final int WINDOWS_BEFORE = 2;

    /** When the last window ends: the same for all streams, so that numbers of seconds weigh the same. */
    private static final int END = 1_000_000;

    /** Equally long arrays, one place for each call. */
    public record Lines(int[] times, String[] messages) {}

    @Override
    public Lines prepare(Scale scale) {
        int recent = Math.max(1, scale.of("recent"));
        return recent <= READABLE
                ? byChance(scale.random(), scale.of("messages"), recent)
                : steady(scale.random(), scale.of("messages"), recent);
    }

    private static Lines byChance(SplittableRandom random, int count, int recent) {
        Lines lines = new Lines(new int[count], new String[count]);
        int now = random.nextInt(2);
        for (int i = 0; i < count; i++) {
            lines.times[i] = now;
            lines.messages[i] = text(random.nextInt(recent + 1));
            if (random.nextInt(3) == 0) {
                now += random.nextInt(12) == 0 ? 8 + random.nextInt(15) : random.nextInt(4);
            }
        }
        return lines;
    }

    private static Lines steady(SplittableRandom random, int count, int recent) {
        int window = 2 * recent;
        int stream = WINDOWS_BEFORE * window + count;
        int windows = (stream + window - 1) / window;
        int whole = windows * window;
        Lines lines = new Lines(new int[whole], new String[whole]);
        Arrays.fill(lines.messages, "all is well");
        int fresh = 0;
        for (int i = 0; i < whole; i++) {
            lines.times[i] = END - windows * WINDOW + (int) ((long) i * WINDOW / window);
            if (i >= whole - stream) {
                lines.messages[i] = i % 2 == 0 ? text(printed(fresh++, recent)) : repeated(random, lines, i, recent);
            }
        }
        return lines;
    }

    /** One in eight is a message from three windows ago, which is to be printed again. */
    private static int printed(int fresh, int recent) {
        return fresh % 8 == 7 && fresh > 4 * recent ? fresh - 3 * recent : fresh;
    }

    /** One that was printed within half a window, so that it is silent and nothing is added to what is recent. */
    private static String repeated(SplittableRandom random, Lines lines, int now, int recent) {
        int back = 1 + 2 * random.nextInt(recent / 2);
        return back > now ? lines.messages[now - 1] : lines.messages[now - back];
    }

    private static String text(int id) {
        return "door " + id + " is open";
    }

    @Override
    public Logger open(Lines lines, Answers answers) {
        answers.call("new Logger");
        Logger logger = new Logger();
        answers.returned();
        return logger;
    }

    @Override
    public Object work(Logger logger, Lines lines, Answers answers) {
        boolean told = lines.times.length == 0 || lines.times[0] < END / 2;
        for (int i = 0; i < lines.times.length; i++) {
            int time = lines.times[i];
            String message = lines.messages[i];
            if (told) {
                answers.call("shouldPrintMessage", time, message);
            } else {
                answers.call("shouldPrintMessage", time);
            }
            answers.returned(logger.shouldPrintMessage(time, message));
        }
        return NOTHING;
    }
}
