package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;

/** Items go in, and each comes out again, in another order. Shows what stays when all are gone. */
public abstract class FillAndDrain<S> extends Scene<S> {

    /** @param axis how many items */
    protected FillAndDrain(String axis) {
        super(axis);
    }

    protected abstract void add(S subject, int item, Answers answers);

    /** A structure that knows by itself what goes next takes no notice of the item. */
    protected abstract void remove(S subject, int item, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        int[] items = items(size(scale));
        return new Stage(scale, items, shuffled(items, scale.random()));
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        for (int item : stage.items()) {
            add(subject, item, answers);
        }
        for (int item : stage.order()) {
            remove(subject, item, answers);
        }
    }
}
