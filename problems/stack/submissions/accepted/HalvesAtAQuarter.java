import java.util.Arrays;
import java.util.NoSuchElementException;

/** Doubles when full, halves when a quarter is used: half full after either, and many calls away from the next copy. */
class ArrayStack<T> {

    private static final int LEAST = 8;

    private Object[] items = new Object[LEAST];
    private int size;

    void push(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    T pop() {
        T item = peek();
        items[--size] = null;
        if (items.length > LEAST && size <= items.length / 4) {
            items = Arrays.copyOf(items, items.length / 2);
        }
        return item;
    }

    @SuppressWarnings("unchecked")
    T peek() {
        if (size == 0) {
            throw new NoSuchElementException("the stack is empty");
        }
        return (T) items[size - 1];
    }

    int size() {
        return size;
    }
}
