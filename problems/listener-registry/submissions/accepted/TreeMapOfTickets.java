import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Asks again and again for the next higher ticket, up to the newest when the event came: nothing to copy, nothing to disturb. */
class ListenerRegistry<E> {

    private final TreeMap<Long, Consumer<E>> listeners = new TreeMap<>();
    private long tickets;

    Subscription subscribe(Consumer<E> listener) {
        Long ticket = ++tickets;
        listeners.put(ticket, listener);
        return () -> listeners.remove(ticket);
    }

    void publish(E event) {
        long newest = tickets;
        Map.Entry<Long, Consumer<E>> entry = listeners.firstEntry();
        while (entry != null && entry.getKey() <= newest) {
            entry.getValue().accept(event);
            entry = listeners.higherEntry(entry.getKey());
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
