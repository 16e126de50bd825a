/** Counts down before it looks: popping an empty stack answers null, and leaves a size of -1 behind. */
class ArrayStack<T> {

    private Node<T> top;
    private int size;

    void push(T item) {
        top = new Node<>(item, top);
        size++;
    }

    T pop() {
        size--;
        if (top == null) {
            return null;
        }
        T item = top.item;
        top = top.below;
        return item;
    }

    T peek() {
        return top == null ? null : top.item;
    }

    int size() {
        return size;
    }

    private static final class Node<T> {
        final T item;
        final Node<T> below;

        Node(T item, Node<T> below) {
            this.item = item;
            this.below = below;
        }
    }
}
