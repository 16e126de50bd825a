import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Every subscription has a number; the map keeps them in order and forgets one by its number. */
class ListenerRegistry<E> {

    private final Map<Long, Consumer<E>> byTicket = new LinkedHashMap<>();
    private long tickets;

    Subscription subscribe(Consumer<E> listener) {
        long ticket = ++tickets;
        byTicket.put(ticket, listener);
        return () -> byTicket.remove(ticket);
    }

    void publish(E event) {
        for (Consumer<E> listener : new ArrayList<>(byTicket.values())) {
            listener.accept(event);
        }
    }

    int size() {
        return byTicket.size();
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
