import java.util.Arrays;
import java.util.NoSuchElementException;

/** Halves as soon as half is empty, and is full afterwards: at that height each push and each pop copies everything. */
class ArrayStack<T> {

    private Object[] items = new Object[4];
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
        if (size >= 4 && size <= items.length / 2) {
            items = Arrays.copyOf(items, size);
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
