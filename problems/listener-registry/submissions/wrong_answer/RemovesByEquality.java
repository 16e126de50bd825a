import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Removes the first equal listener, which need not be the one that this subscription put there. */
class ListenerRegistry<E> {

    private final List<Consumer<E>> listeners = new ArrayList<>();

    Subscription subscribe(Consumer<E> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(E event) {
        new ArrayList<>(listeners).forEach(listener -> listener.accept(event));
    }

    int size() {
        return listeners.size();
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
