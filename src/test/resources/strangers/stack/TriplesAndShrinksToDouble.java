class ArrayStack<T> {
    private Object[] items = new Object[8];
    private int size;

    void push(T item) {
        if (size == items.length) {
            items = java.util.Arrays.copyOf(items, 3 * items.length);
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
        if (items.length > 30 && size * 9 < items.length) {
            items = java.util.Arrays.copyOf(items, size * 2);
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
