import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A closed listener's slot is set to null so that the others keep their places. The slots are never used again. */
class ListenerRegistry<E> {

    private final List<Consumer<E>> slots = new ArrayList<>();
    private int open;

    Subscription subscribe(Consumer<E> listener) {
        int slot = slots.size();
        slots.add(listener);
        open++;
        return () -> {
            if (slots.set(slot, null) != null) {
                open--;
            }
        };
    }

    void publish(E event) {
        int end = slots.size();
        for (int i = 0; i < end; i++) {
            Consumer<E> listener = slots.get(i);
            if (listener != null) {
                listener.accept(event);
            }
        }
    }

    int size() {
        return open;
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
