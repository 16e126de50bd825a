import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The subscription object is its own key: no two are equal, whatever listeners they carry. */
class ListenerRegistry<E> {

    private final Set<Handle> open = new LinkedHashSet<>();

    Subscription subscribe(Consumer<E> listener) {
        Handle handle = new Handle(listener);
        open.add(handle);
        return handle;
    }

    void publish(E event) {
        Object[] now = open.toArray();
        for (Object each : now) {
            @SuppressWarnings("unchecked")
            Handle handle = (Handle) each;
            handle.listener.accept(event);
        }
    }

    int size() {
        return open.size();
    }

    private final class Handle implements Subscription {
        private final Consumer<E> listener;

        Handle(Consumer<E> listener) {
            this.listener = listener;
        }

        @Override
        public void close() {
            open.remove(this);
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
