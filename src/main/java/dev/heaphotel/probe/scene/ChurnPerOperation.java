package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;

/** A level is filled, and then the same operation is done again and again. Shows what each of them allocates: bound the churn. */
public abstract class ChurnPerOperation<S> extends Scene<S> {

    private final String level;

    /**
     * @param operations the axis that says how many operations
     * @param level      the axis that says how many items live meanwhile
     */
    protected ChurnPerOperation(String operations, String level) {
        super(operations);
        this.level = level;
    }

    protected abstract void add(S subject, int item, Answers answers);

    /** @param item one of those that live */
    protected abstract void operation(S subject, int item, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        int[] items = items(scale.of(level));
        return new Stage(scale, items, shuffled(items, scale.random()));
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        for (int item : stage.items()) {
            add(subject, item, answers);
        }
        int[] order = stage.order();
        int operations = order.length == 0 ? 0 : size(stage.scale());
        for (int i = 0; i < operations; i++) {
            operation(subject, order[i % order.length], answers);
        }
    }
}
