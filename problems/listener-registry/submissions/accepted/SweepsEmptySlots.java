import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Closing empties a slot; when one in nine is empty, and no event is on its way, the empty ones are swept out. */
class ListenerRegistry<E> {

    private final List<Slot<E>> slots = new ArrayList<>();
    private int open;
    private int eventsOnTheirWay;

    Subscription subscribe(Consumer<E> listener) {
        Slot<E> slot = new Slot<>(listener);
        slots.add(slot);
        open++;
        return () -> close(slot);
    }

    void publish(E event) {
        eventsOnTheirWay++;
        for (int i = 0, end = slots.size(); i < end; i++) {
            Consumer<E> listener = slots.get(i).listener;
            if (listener != null) {
                listener.accept(event);
            }
        }
        eventsOnTheirWay--;
        sweep();
    }

    int size() {
        return open;
    }

    private void close(Slot<E> slot) {
        if (slot.listener != null) {
            slot.listener = null;
            open--;
            sweep();
        }
    }

    private void sweep() {
        if (eventsOnTheirWay == 0 && slots.size() > open + open / 8) {
            slots.removeIf(slot -> slot.listener == null);
        }
    }

    private static final class Slot<E> {
        private Consumer<E> listener;

        Slot(Consumer<E> listener) {
            this.listener = listener;
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
