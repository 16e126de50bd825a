package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;

/**
 * A few items live; then many come at once and go again, and the few are taken out and put back. Shows what a rush hour leaves
 * behind: what is held at the peak may follow the axis, what stays may not.
 */
public abstract class Burst<S> extends Scene<S> {

    /** Items that live before, during and after. */
    private static final int QUIET = 16;

    /** @param axis how many come at once */
    protected Burst(String axis) {
        super(axis);
    }

    protected abstract void add(S subject, int item, Answers answers);

    /** A structure that knows by itself what goes next takes no notice of the item. */
    protected abstract void remove(S subject, int item, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        int[] items = items(QUIET + size(scale));
        int[] rush = new int[items.length - QUIET];
        System.arraycopy(items, QUIET, rush, 0, rush.length);
        return new Stage(scale, items, shuffled(rush, scale.random()));
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        for (int item : stage.items()) {
            add(subject, item, answers);
        }
        for (int item : stage.order()) {
            remove(subject, item, answers);
        }
        for (int i = 0; i < QUIET; i++) {
            remove(subject, stage.items()[i], answers);
            add(subject, stage.items()[i], answers);
        }
    }
}
