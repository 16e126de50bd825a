package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;

/**
 * There and back, again and again: opened and closed, subscribed and unsubscribed. A trip leaves everything as it was, so nothing
 * may grow with their number. It is a prime, so that whatever is kept in rounds of 2, 3 or 8 is not just empty at the end.
 */
public abstract class RoundTrips<S> extends Scene<S> {

    private static final int[] NONE = {};

    /** @param axis how many trips; the next prime is made of it */
    protected RoundTrips(String axis) {
        super(axis);
    }

    /** @param item another one for each trip */
    protected abstract void trip(S subject, int item, Answers answers);

    @Override
    public final Stage prepare(Scale scale) {
        return new Stage(scale, items(primeFrom(size(scale))), NONE);
    }

    @Override
    final void play(S subject, Stage stage, Answers answers) {
        for (int item : stage.items()) {
            trip(subject, item, answers);
        }
    }

    /** The smallest prime that is not smaller; 0 for 0. */
    static int primeFrom(int least) {
        int candidate = least <= 0 ? 0 : Math.max(2, least);
        while (!isPrime(candidate)) {
            candidate++;
        }
        return candidate;
    }

    private static boolean isPrime(int number) {
        for (int divisor = 2; (long) divisor * divisor <= number; divisor++) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
