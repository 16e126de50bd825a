package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Tick;

/**
 * The candidate calls back, and every third callback throws midway. Shows what is not put back when something goes wrong. Whether
 * the exception came through is one of the answers.
 */
public abstract class ErrorPath<S> extends Scene<S> {

    private static final int EVERY = 3;

    private static final int[] NONE = {};

    private final Runnable fine = () -> {};
    private final Midway midway = new Midway();
    private final Runnable throwing = () -> {
        throw midway;
    };

    /** @param axis how many calls */
    protected ErrorPath(String axis) {
        super(axis);
    }

    /**
     * Calls the candidate with something that runs the callback.
     *
     * @param item another one for each call
     */
    protected abstract void use(S subject, int item, Runnable callback, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        return new Stage(scale, items(size(scale)), NONE);
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        int[] items = stage.items();
        for (int i = 0; i < items.length; i++) {
            if (i % EVERY == EVERY - 1) {
                useInVain(subject, items[i], answers);
            } else {
                use(subject, items[i], fine, answers);
            }
        }
    }

    private void useInVain(S subject, int item, Answers answers) {
        boolean thrown = false;
        long frames = Tick.here();
        try {
            use(subject, item, throwing, answers);
        } catch (Midway expected) {
            Tick.landed(expected, frames);
            thrown = true;
            answers.returned();
        }
        answers.call("was the callback's exception thrown on");
        answers.returned(thrown);
    }

    /** One for all calls and without a trace, so that it weighs nothing. */
    private static final class Midway extends RuntimeException {

        private static final long serialVersionUID = 1;

        Midway() {
            super("the callback failed midway", null, false, false);
        }
    }
}
