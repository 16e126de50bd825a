import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A stream of values that slowly rises, with noise about as high as the k largest reach down, so that about every other value
 * gets among them and pushes one out for ever. Small tests have values of a small range, and the extreme ones.
 */
public final class KthLargestWorkload extends Workload<KthLargestWorkload.Stream, KthLargest> {

    /** Up to this k values are small, so that a failing sequence can be read. */
    private static final int READABLE = 16;

    /** How much the stream rises from value to value. */
    private static final int STEP = 64;

    /** Where the stream starts: far above the Integers that Java keeps one object of, so that boxing weighs the same for all. */
    private static final int START = 1_000_000;

    public record Stream(int k, int[] nums, int[] values) {}

    @Override
    public Stream prepare(Scale scale) {
        int k = Math.max(1, scale.of("kept"));
        SplittableRandom random = scale.random();
        int first = k <= READABLE ? k - 1 + random.nextInt(4) : 2 * k;
        int[] all = new int[first + scale.of("values")];
        for (int i = 0; i < all.length; i++) {
            boolean again = i > 0 && random.nextInt(8) == 0;
            all[i] = again ? all[i - 1 - random.nextInt(Math.min(i, k))] : value(random, i, k);
        }
        return new Stream(k, Arrays.copyOf(all, first), Arrays.copyOfRange(all, first, all.length));
    }

    private static int value(SplittableRandom random, int number, int k) {
        if (k > READABLE) {
            return START + number * STEP + random.nextInt(2 * k * STEP);
        }
        int dice = random.nextInt(24);
        return dice == 0 ? Integer.MIN_VALUE : dice == 1 ? Integer.MAX_VALUE : random.nextInt(-20, 20) + number / 4;
    }

    @Override
    public KthLargest open(Stream stream, Answers answers) {
        if (stream.k <= READABLE) {
            answers.call("new KthLargest", stream.k, stream.nums);
        } else {
            answers.call("new KthLargest", stream.k);
        }
        KthLargest largest = new KthLargest(stream.k, stream.nums);
        answers.returned();
        return largest;
    }

    @Override
    public Object work(KthLargest largest, Stream stream, Answers answers) {
        for (int value : stream.values) {
            answers.call("add", value);
            answers.returned(largest.add(value));
        }
        return NOTHING;
    }
}
