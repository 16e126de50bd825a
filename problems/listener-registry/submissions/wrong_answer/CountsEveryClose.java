import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Closing twice removes once but is counted twice. */
class ListenerRegistry<E> {

    private final Set<Handle<E>> handles = new LinkedHashSet<>();
    private int size;

    Subscription subscribe(Consumer<E> listener) {
        Handle<E> handle = new Handle<>(listener);
        handles.add(handle);
        size++;
        return () -> {
            handles.remove(handle);
            size--;
        };
    }

    void publish(E event) {
        new ArrayList<>(handles).forEach(handle -> handle.listener.accept(event));
    }

    int size() {
        return size;
    }

    private static final class Handle<E> {
        final Consumer<E> listener;

        Handle(Consumer<E> listener) {
            this.listener = listener;
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
