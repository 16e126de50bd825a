import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Listeners are let go as they should be, but so that closing twice does no harm, every closed number is written down. */
class ListenerRegistry<E> {

    private final Map<Long, Consumer<E>> listeners = new LinkedHashMap<>();
    private final Set<Long> closed = new HashSet<>();
    private long ids;

    Subscription subscribe(Consumer<E> listener) {
        long id = ++ids;
        listeners.put(id, listener);
        return () -> {
            if (closed.add(id)) {
                listeners.remove(id);
            }
        };
    }

    void publish(E event) {
        new ArrayList<>(listeners.values()).forEach(listener -> listener.accept(event));
    }

    int size() {
        return listeners.size();
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
