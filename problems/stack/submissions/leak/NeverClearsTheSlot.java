import java.util.Arrays;

/** Popping only counts down: the slot above keeps its item until another is pushed there. */
class ArrayStack<T> {

    private Object[] items = new Object[10];
    private int size;

    void push(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size + 1);
        }
        items[size++] = item;
    }

    @SuppressWarnings("unchecked")
    T pop() {
        if (size == 0) {
            return null;
        }
        return (T) items[--size];
    }

    @SuppressWarnings("unchecked")
    T peek() {
        return size == 0 ? null : (T) items[size - 1];
    }

    int size() {
        return size;
    }
}
