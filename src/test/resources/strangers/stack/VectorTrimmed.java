import java.util.Vector;

class ArrayStack<T> {
    private final Vector<T> items = new Vector<>();

    void push(T item) {
        items.addElement(item);
    }

    T pop() {
        T item = items.lastElement();
        items.removeElementAt(items.size() - 1);
        if (items.capacity() > 32 && items.size() * 4 < items.capacity()) {
            items.trimToSize();
        }
        return item;
    }

    T peek() {
        return items.lastElement();
    }

    int size() {
        return items.size();
    }
}
