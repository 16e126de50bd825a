import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Closing marks a listener as closed, publishing skips it, and nobody ever takes it out. */
class ListenerRegistry<E> {

    private final List<Entry<E>> entries = new ArrayList<>();
    private int open;

    Subscription subscribe(Consumer<E> listener) {
        Entry<E> entry = new Entry<>(listener);
        entries.add(entry);
        open++;
        return () -> {
            if (!entry.closed) {
                entry.closed = true;
                open--;
            }
        };
    }

    void publish(E event) {
        int end = entries.size();
        for (int i = 0; i < end; i++) {
            Entry<E> entry = entries.get(i);
            if (!entry.closed) {
                entry.listener.accept(event);
            }
        }
    }

    int size() {
        return open;
    }

    private static final class Entry<E> {
        final Consumer<E> listener;
        boolean closed;

        Entry(Consumer<E> listener) {
            this.listener = listener;
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
