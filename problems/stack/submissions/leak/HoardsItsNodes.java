/** Popped nodes are put aside, without their items, and used again; nobody says how many are worth keeping. */
class ArrayStack<T> {

    private Node<T> top;
    private Node<T> spare;
    private int size;

    void push(T item) {
        Node<T> node = spare;
        if (node == null) {
            node = new Node<>();
        } else {
            spare = node.below;
        }
        node.item = item;
        node.below = top;
        top = node;
        size++;
    }

    T pop() {
        if (top == null) {
            return null;
        }
        Node<T> node = top;
        T item = node.item;
        top = node.below;
        node.item = null;
        node.below = spare;
        spare = node;
        size--;
        return item;
    }

    T peek() {
        return top == null ? null : top.item;
    }

    int size() {
        return size;
    }

    private static final class Node<T> {
        T item;
        Node<T> below;
    }
}
