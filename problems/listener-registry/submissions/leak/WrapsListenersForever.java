import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Closing lets the listener go, and its wrapper stays: sixteen bytes and a slot for every subscription there ever was. */
class ListenerRegistry<E> {

    private final List<Guard<E>> guards = new ArrayList<>();

    Subscription subscribe(Consumer<E> listener) {
        Guard<E> guard = new Guard<>();
        guard.target = listener;
        guards.add(guard);
        return guard;
    }

    void publish(E event) {
        for (Guard<E> guard : List.copyOf(guards)) {
            if (guard.target != null) {
                guard.target.accept(event);
            }
        }
    }

    int size() {
        int open = 0;
        for (Guard<E> guard : guards) {
            if (guard.target != null) {
                open++;
            }
        }
        return open;
    }

    private static final class Guard<E> implements Subscription {
        Consumer<E> target;

        @Override
        public void close() {
            target = null;
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
