import java.util.function.Consumer;

/** A doubly linked ring whose nodes are handed out as subscriptions: closing unlinks, and publishing copies nothing. */
class ListenerRegistry<E> {

    private final Node<E> ring = new Node<>(this, null);
    private int size;

    ListenerRegistry() {
        ring.next = ring;
        ring.previous = ring;
    }

    Subscription subscribe(Consumer<E> listener) {
        Node<E> node = new Node<>(this, listener);
        node.next = ring;
        node.previous = ring.previous;
        ring.previous.next = node;
        ring.previous = node;
        size++;
        return node;
    }

    void publish(E event) {
        Node<E> last = ring.previous;
        Node<E> node = ring;
        while (node != last) {
            node = node.next;
            node.listener.accept(event);
        }
    }

    int size() {
        return size;
    }

    private static final class Node<E> implements Subscription {
        final ListenerRegistry<E> registry;
        final Consumer<E> listener;
        Node<E> next;
        Node<E> previous;
        boolean closed;

        Node(ListenerRegistry<E> registry, Consumer<E> listener) {
            this.registry = registry;
            this.listener = listener;
        }

        /** Keeps its own links, so that a round that stands at this node can go on. */
        @Override
        public void close() {
            if (!closed) {
                closed = true;
                previous.next = next;
                next.previous = previous;
                registry.size--;
            }
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
