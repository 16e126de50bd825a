import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One nest of lists: long on each of its levels, one level below the other, with short and empty lists strewn in, and a long run
 * of empty ones. It is walked to its end.
 */
public final class NestedIteratorWorkload extends Workload<NestedIteratorWorkload.Walk, NestedIterator> {

    /** Up to so many numbers the nest is told, so that a failing sequence can be read. */
    private static final int READABLE = 40;

    /**
     * @param twice whether to ask {@code hasNext()} once more before a number, by its place
     * @param plain the nest as it is told; empty where it is not
     */
    public record Walk(List<NestedInteger> nest, boolean[] twice, List<Object> plain) {}

    @Override
    public Walk prepare(Scale scale) {
        int items = scale.of("items");
        SplittableRandom random = scale.random();
        boolean readable = items <= READABLE;
        List<NestedInteger> nest = new Nest(random, Math.max(1, scale.of("depth")), readable).of(items);
        boolean[] twice = new boolean[items];
        for (int i = 0; i < items; i++) {
            twice[i] = random.nextInt(4) == 0;
        }
        return new Walk(nest, twice, readable ? Nest.plain(nest) : List.of());
    }

    @Override
    public NestedIterator open(Walk walk, Answers answers) {
        if (walk.twice.length <= READABLE) {
            answers.call("new NestedIterator", walk.plain);
        } else {
            answers.call("new NestedIterator");
        }
        NestedIterator iterator = new NestedIterator(walk.nest);
        answers.returned();
        return iterator;
    }

    @Override
    public Object work(NestedIterator iterator, Walk walk, Answers answers) {
        for (boolean twice : walk.twice) {
            if (!hasNext(iterator, answers)) {
                return NOTHING;
            }
            if (twice) {
                hasNext(iterator, answers);
            }
            answers.call("next");
            Integer number = iterator.next();
            if (number == null) {
                answers.returned((Object) null);
            } else {
                answers.returned(number.longValue());
            }
        }
        hasNext(iterator, answers);
        return NOTHING;
    }

    private static boolean hasNext(NestedIterator iterator, Answers answers) {
        answers.call("hasNext");
        boolean more = iterator.hasNext();
        answers.returned(more);
        return more;
    }
}
