import java.util.function.Consumer;

/** Each link calls its listener and then the next link: as many frames on the stack as there are listeners. */
class ListenerRegistry<E> {

    private Link first;
    private Link last;
    private int size;

    Subscription subscribe(Consumer<E> listener) {
        Link link = new Link(listener);
        if (last == null) {
            first = link;
        } else {
            last.next = link;
            link.previous = last;
        }
        last = link;
        size++;
        return link;
    }

    void publish(E event) {
        if (first != null) {
            first.deliver(event, last);
        }
    }

    int size() {
        return size;
    }

    private final class Link implements Subscription {
        private final Consumer<E> listener;
        private Link next;
        private Link previous;
        private boolean closed;

        Link(Consumer<E> listener) {
            this.listener = listener;
        }

        void deliver(E event, Link end) {
            Link following = next;
            listener.accept(event);
            if (this != end) {
                following.deliver(event, end);
            }
        }

        @Override
        public void close() {
            if (closed) {
                return;
            }
            closed = true;
            size--;
            if (previous == null) {
                first = next;
            } else {
                previous.next = next;
            }
            if (next == null) {
                last = previous;
            } else {
                next.previous = previous;
            }
        }
    }

    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
