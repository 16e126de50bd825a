import java.util.Arrays;
import java.util.NoSuchElementException;

/** The items go, the slots stay: the array is as long for ever as the highest tower was. */
class ArrayStack<T> {

    private Object[] items = new Object[16];
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
