class ArrayStack<T> {
    private Object[] items = new Object[8];
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
        java.util.Arrays.fill(items, size, size + 1, null);
        if (items.length > 16 && size < items.length / 4) {
            Object[] shorter = new Object[items.length / 2];
            System.arraycopy(items, 0, shorter, 0, size);
            items = shorter;
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
