/** Each node asks the one below how many there are: a stack frame for every item. */
class ArrayStack<T> {

    private Node<T> top;

    void push(T item) {
        top = new Node<>(item, top);
    }

    T pop() {
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
        return count(top);
    }

    private static int count(Node<?> node) {
        return node == null ? 0 : 1 + count(node.below);
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
