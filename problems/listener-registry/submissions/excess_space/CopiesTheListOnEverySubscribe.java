import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Iteration is never disturbed, because every change copies all of it: k subscriptions allocate k² slots. */
class ListenerRegistry<E> {

    private final List<Handle> open = new CopyOnWriteArrayList<>();

    Subscription subscribe(Consumer<E> listener) {
        Handle handle = new Handle(listener);
        open.add(handle);
        return handle;
    }

    void publish(E event) {
        for (Handle handle : open) {
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
