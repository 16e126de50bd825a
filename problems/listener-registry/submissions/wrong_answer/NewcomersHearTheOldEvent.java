import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Goes on until there is no higher ticket, and so reaches listeners who subscribed while the event was on its way. */
class ListenerRegistry<E> {

    private final TreeMap<Integer, Consumer<E>> listeners = new TreeMap<>();
    private int tickets;

    Subscription subscribe(Consumer<E> listener) {
        int ticket = ++tickets;
        listeners.put(ticket, listener);
        return () -> listeners.remove(ticket);
    }

    void publish(E event) {
        Map.Entry<Integer, Consumer<E>> entry = listeners.firstEntry();
        while (entry != null) {
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
