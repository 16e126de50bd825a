import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Iterates over the map itself, which a listener that closes its subscription changes underneath. */
class ListenerRegistry<E> {

    private final Map<Long, Consumer<E>> listeners = new LinkedHashMap<>();
    private long tickets;

    Subscription subscribe(Consumer<E> listener) {
        long ticket = ++tickets;
        listeners.put(ticket, listener);
        return () -> listeners.remove(ticket);
    }

    void publish(E event) {
        for (Consumer<E> listener : listeners.values()) {
            listener.accept(event);
        }
    }

    int size() {
        return listeners.size();
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
