class ArrayStack<T> {
    private Object[] items = new Object[8];
    private int size;

    void push(T item) {
        if (size == items.length) {
            items = java.util.Arrays.copyOf(items, newLength());
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
        if (items.length >= 40 && size < items.length / 5) {
            Object[] fewer = new Object[size * 2];
            for (int i = 0; i < size; i++) {
                fewer[i] = items[i];
            }
            items = fewer;
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

    private int newLength() {
        return size < 64 ? size + 16 : size * 5 / 3;
    }
}
