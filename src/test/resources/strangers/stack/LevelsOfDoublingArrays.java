class ArrayStack<T> {
    private final Object[][] levels = new Object[31][];
    private int level;
    private int used;
    private int size;

    ArrayStack() {
        levels[0] = new Object[4];
    }

    void push(T item) {
        if (used == levels[level].length) {
            level++;
            if (levels[level] == null) {
                levels[level] = new Object[4 << level];
            }
            used = 0;
        }
        levels[level][used++] = item;
        size++;
    }

    @SuppressWarnings("unchecked")
    T pop() {
        settle();
        T item = (T) levels[level][--used];
        levels[level][used] = null;
        size--;
        return item;
    }

    @SuppressWarnings("unchecked")
    T peek() {
        settle();
        return (T) levels[level][used - 1];
    }

    /** Keeps one level above the one in use, so that going up and down around its border costs nothing. */
    private void settle() {
        if (size == 0) {
            throw new IllegalStateException("empty");
        }
        if (used == 0) {
            levels[level + 1] = null;
            level--;
            used = levels[level].length;
        }
    }

    int size() {
        return size;
    }
}
