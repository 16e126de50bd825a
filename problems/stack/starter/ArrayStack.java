class ArrayStack<T> {

    void push(T item) {
    }

    T pop() {
        return null;
    }

    T peek() {
        return null;
    }

    int size() {
        return 0;
    }
}
