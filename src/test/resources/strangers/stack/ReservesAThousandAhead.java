class ArrayStack<T> {
    private Object[] items = new Object[1000];
    private int size;

    void push(T item) {
        if (size == items.length) {
            items = java.util.Arrays.copyOf(items, 2 * items.length);
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
        if (items.length > 1000 && size <= items.length / 4) {
            items = java.util.Arrays.copyOf(items, Math.max(1000, items.length / 2));
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
