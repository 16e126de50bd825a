import java.util.Deque;
import java.util.LinkedList;

class ArrayStack<T> {
    private final Deque<T> items = new LinkedList<>();

    void push(T item) {
        items.push(item);
    }

    T pop() {
        return items.pop();
    }

    T peek() {
        return items.peek();
    }

    int size() {
        return items.size();
    }
}
