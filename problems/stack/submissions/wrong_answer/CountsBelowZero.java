import java.util.Arrays;

/** Counts down before it looks: popping an empty stack throws, and leaves a size of -1 behind. */
class ArrayStack<T> {

    private Object[] items = new Object[8];
    private int size;

    void push(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    @SuppressWarnings("unchecked")
    T pop() {
        size--;
        T item = (T) items[size];
        items[size] = null;
        if (items.length > 8 && size == items.length / 4) {
            items = Arrays.copyOf(items, items.length / 2);
        }
        return item;
    }

    @SuppressWarnings("unchecked")
    T peek() {
        return (T) items[size - 1];
    }

    int size() {
        return size;
    }
}
