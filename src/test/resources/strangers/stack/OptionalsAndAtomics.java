import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

class ArrayStack<T> {
    private record Node<T>(T item, Node<T> next) {}

    private final AtomicReference<Node<T>> top = new AtomicReference<>();
    private final AtomicInteger count = new AtomicInteger();

    void push(T item) {
        top.updateAndGet(old -> new Node<>(item, old));
        count.incrementAndGet();
    }

    T pop() {
        Node<T> old = top.getAndUpdate(node -> node == null ? null : node.next());
        if (old == null) {
            return null;
        }
        count.decrementAndGet();
        return old.item();
    }

    T peek() {
        return Optional.ofNullable(top.get()).map(Node::item).orElse(null);
    }

    int size() {
        return count.get();
    }
}
