package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;

/** Items go in and stay. Shows what one item costs, and who keeps it twice. */
public abstract class Fill<S> extends Scene<S> {

    private static final int[] NONE = {};

    /** @param axis how many items */
    protected Fill(String axis) {
        super(axis);
    }

    protected abstract void add(S subject, int item, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        return new Stage(scale, shuffled(items(size(scale)), scale.random()), NONE);
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        for (int item : stage.items()) {
            add(subject, item, answers);
        }
    }
}
