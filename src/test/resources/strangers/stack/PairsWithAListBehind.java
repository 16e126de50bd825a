import java.util.LinkedList;
import java.util.ListIterator;

class ArrayStack<T> {
    private final LinkedList<T> items = new LinkedList<>();

    void push(T item) {
        items.addLast(item);
    }

    T pop() {
        if (items.isEmpty()) {
            return null;
        }
        ListIterator<T> end = items.listIterator(items.size());
        T item = end.previous();
        end.remove();
        return item;
    }

    T peek() {
        return items.peekLast();
    }

    int size() {
        return items.size();
    }
}
