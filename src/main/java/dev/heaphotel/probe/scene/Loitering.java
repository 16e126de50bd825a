package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;

/**
 * A few items as heavy as the axis says go in, and each of them out again. What is still held afterwards and grows with their
 * weight is an item somebody kept; capacity that stays does not weigh more for heavier items, and is no offence.
 */
public abstract class Loitering<S> extends Scene<S> {

    /** A prime, so that it is never just the capacity. */
    private static final int ITEMS = 13;

    private static final int[] NONE = {};

    /** @param axis how heavy an item is, in bytes */
    protected Loitering(String axis) {
        super(axis);
    }

    /**
     * Hands over an item; nobody but the candidate holds it.
     *
     * @param number of the item, from 0
     */
    protected abstract void add(S subject, int number, byte[] item, Answers answers);

    /** @param number of the item; a structure that knows by itself what goes next takes no notice of it */
    protected abstract void remove(S subject, int number, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        return new Stage(scale, items(ITEMS), NONE);
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        for (int number : stage.items()) {
            add(subject, number, new byte[size(stage.scale())], answers);
        }
        for (int number : stage.items()) {
            remove(subject, number, answers);
        }
    }
}
