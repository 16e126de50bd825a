class ArrayStack<T> {
    private static final class Node<T> {
        T item;
        Node<T> next;
    }

    private Node<T> top;
    private Node<T> spare;
    private int spares;
    private int size;

    void push(T item) {
        Node<T> node = spare;
        if (node == null) {
            node = new Node<>();
        } else {
            spare = node.next;
            spares--;
        }
        node.item = item;
        node.next = top;
        top = node;
        size++;
    }

    T pop() {
        if (top == null) {
            return null;
        }
        Node<T> node = top;
        top = node.next;
        T item = node.item;
        node.item = null;
        node.next = null;
        if (spares < 8) {
            node.next = spare;
            spare = node;
            spares++;
        }
        size--;
        return item;
    }

    T peek() {
        return top == null ? null : top.item;
    }

    int size() {
        return size;
    }
}
