import java.util.Arrays;

/** The array is halved when only a quarter is used; but within it the slots above the top keep the items that were popped. */
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
        if (size == 0) {
            return null;
        }
        T item = (T) items[--size];
        if (items.length > 8 && size == items.length / 4) {
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
