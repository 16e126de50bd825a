package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;

/**
 * So many items live, and at every turn a new one comes and the oldest goes. Shows who remembers what is gone: however many turns
 * there were, the level is what may be held.
 */
public abstract class SteadyState<S> extends Scene<S> {

    private static final int[] NONE = {};

    private final String level;

    /**
     * @param turns the axis that says how many turns
     * @param level the axis that says how many items live
     */
    protected SteadyState(String turns, String level) {
        super(turns);
        this.level = level;
    }

    protected abstract void add(S subject, int item, Answers answers);

    /** A structure that lets go of the oldest by itself has nothing to do here. */
    protected abstract void remove(S subject, int item, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        return new Stage(scale, items(scale.of(level) + size(scale)), NONE);
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        int[] items = stage.items();
        int live = items.length - size(stage.scale());
        for (int i = 0; i < live; i++) {
            add(subject, items[i], answers);
        }
        for (int i = live; i < items.length; i++) {
            add(subject, items[i], answers);
            remove(subject, items[i - live], answers);
        }
    }
}
