import java.util.concurrent.ConcurrentLinkedDeque;

class ArrayStack<T> {
    private final ConcurrentLinkedDeque<T> items = new ConcurrentLinkedDeque<>();

    void push(T item) {
        items.addFirst(item);
    }

    T pop() {
        return items.pollFirst();
    }

    T peek() {
        return items.peekFirst();
    }

    int size() {
        return items.size();
    }
}
