package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * A course of events that is driven along one axis. What goes in are numbers made beforehand, no two of them the same: small ones
 * where they are few, so that a failing sequence can be read, and else spread over all ints, so that each is boxed.
 *
 * @param <S> the candidate's class
 */
public abstract class Scene<S> extends Workload<Stage, S> {

    /** Up to so many items are numbered from 0. */
    private static final int READABLE = 64;

    /** Spreads consecutive numbers over all ints, each to its own: an odd multiplier loses nothing modulo 2^32. */
    private static final int SPREAD = 0x9E3779B1;

    private final String axis;

    Scene(String axis) {
        this.axis = axis;
    }

    /** Makes the candidate's object. */
    protected abstract S open(Scale scale, Answers answers);

    @Override
    public final S open(Stage stage, Answers answers) {
        return open(stage.scale(), answers);
    }

    @Override
    public final Object work(S subject, Stage stage, Answers answers) {
        play(subject, stage, answers);
        return NOTHING;
    }

    abstract void play(S subject, Stage stage, Answers answers);

    /** The size of the axis that the scene is driven along. */
    final int size(Scale scale) {
        return scale.of(axis);
    }

    /** So many numbers. */
    static int[] items(int count) {
        int[] items = new int[count];
        for (int i = 0; i < count; i++) {
            items[i] = count <= READABLE ? i : i * SPREAD;
        }
        return items;
    }

    /** The same numbers in an order of their own. */
    static int[] shuffled(int[] items, SplittableRandom random) {
        int[] order = items.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
        return order;
    }
}
