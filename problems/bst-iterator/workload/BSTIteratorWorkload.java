import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/** Walks small trees to the end, and large ones half way: what an iterator holds shows while it is in use. */
public final class BSTIteratorWorkload extends Workload<BSTIteratorWorkload.Walk, BSTIterator> {

    /** Up to so many nodes in all it is a test of answers. */
    private static final int SMALL = 64;

    /** @param steps how many values are asked for, where there are so many */
    public record Walk(TreeNode root, int steps, boolean toTheEnd) {}

    @Override
    public Walk prepare(Scale scale) {
        int nodes = scale.of("nodes");
        int height = scale.of("height");
        int[] values = ascending(nodes + height, scale.random());
        TreeNode root = flat(values, 0, nodes);
        for (int i = nodes; i < values.length; i++) {
            root = new TreeNode(values[i], root, null);
        }
        boolean small = values.length <= SMALL;
        return new Walk(root, small ? values.length : values.length / 2, small);
    }

    /** With gaps, some below zero. */
    private static int[] ascending(int count, SplittableRandom random) {
        int[] values = new int[count];
        int value = -3 * count / 2;
        for (int i = 0; i < count; i++) {
            value += 1 + random.nextInt(5);
            values[i] = value;
        }
        return values;
    }

    private static TreeNode flat(int[] values, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return new TreeNode(values[middle], flat(values, from, middle), flat(values, middle + 1, to));
    }

    @Override
    public BSTIterator open(Walk walk, Answers answers) {
        answers.call("new BSTIterator");
        BSTIterator iterator = new BSTIterator(walk.root);
        answers.returned();
        return iterator;
    }

    @Override
    public Object work(BSTIterator iterator, Walk walk, Answers answers) {
        for (int i = 0; i < walk.steps; i++) {
            if (i % 3 != 2) {
                hasNext(iterator, answers);
            }
            if (i % 4 == 0) {
                hasNext(iterator, answers);
            }
            answers.call("next");
            answers.returned(iterator.next());
        }
        if (walk.toTheEnd) {
            hasNext(iterator, answers);
        }
        return NOTHING;
    }

    private static void hasNext(BSTIterator iterator, Answers answers) {
        answers.call("hasNext");
        answers.returned(iterator.hasNext());
    }
}
