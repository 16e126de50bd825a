class ArrayStack<T> {
    private record Cell<T>(T item, Cell<T> rest, int height) {}

    private Cell<T> cells;

    void push(T item) {
        cells = new Cell<>(item, cells, size() + 1);
    }

    T pop() {
        T item = cells.item();
        cells = cells.rest();
        return item;
    }

    T peek() {
        return cells.item();
    }

    int size() {
        return cells == null ? 0 : cells.height();
    }
}
