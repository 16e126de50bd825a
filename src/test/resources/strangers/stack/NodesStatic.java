class ArrayStack<T> {
    private static class Node<T> {
        T item;
        Node<T> below;
    }

    private Node<T> top;
    private int n;

    void push(T item) {
        Node<T> old = top;
        top = new Node<>();
        top.item = item;
        top.below = old;
        n++;
    }

    T pop() {
        if (top == null) throw new java.util.NoSuchElementException("underflow");
        T item = top.item;
        top = top.below;
        n--;
        return item;
    }

    T peek() {
        if (top == null) throw new java.util.NoSuchElementException("underflow");
        return top.item;
    }

    int size() {
        return n;
    }
}
