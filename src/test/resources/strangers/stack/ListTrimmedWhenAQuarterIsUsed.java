import java.util.ArrayList;

class ArrayStack<T> {
    private final ArrayList<T> items = new ArrayList<>();
    private int high;

    void push(T item) {
        items.add(item);
        high = Math.max(high, items.size());
    }

    T pop() {
        T item = items.remove(items.size() - 1);
        if (items.size() < high / 4) {
            items.trimToSize();
            high = items.size();
        }
        return item;
    }

    T peek() {
        return items.get(items.size() - 1);
    }

    int size() {
        return items.size();
    }
}
