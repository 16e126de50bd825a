class ArrayStack<T> {
    private static final class Node<T> {
        T item;
        Node<T> below, above;
    }

    private final Node<T> floor = new Node<>();
    private Node<T> top = floor;
    private int size;

    void push(T item) {
        Node<T> node = new Node<>();
        node.item = item;
        node.below = top;
        top.above = node;
        top = node;
        size++;
    }

    T pop() {
        if (top == floor) {
            throw new IllegalStateException("empty");
        }
        T item = top.item;
        top = top.below;
        top.above = null;
        size--;
        return item;
    }

    T peek() {
        return top.item;
    }

    int size() {
        return size;
    }
}
