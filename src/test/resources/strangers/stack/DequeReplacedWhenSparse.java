import java.util.ArrayDeque;
import java.util.Deque;

class ArrayStack<T> {
    private Deque<T> items = new ArrayDeque<>();
    private int high = 16;

    void push(T item) {
        items.push(item);
        high = Math.max(high, items.size());
    }

    T pop() {
        T item = items.pop();
        if (high > 16 && items.size() < high / 4) {
            items = new ArrayDeque<>(items);
            high = Math.max(16, items.size());
        }
        return item;
    }

    T peek() {
        return items.peek();
    }

    int size() {
        return items.size();
    }
}
