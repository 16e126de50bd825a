/** Nodes that know the one behind them and nobody else: whoever is served is out of sight. */
class MyCircularQueue<T> {

    private final int capacity;
    private Node<T> first;
    private Node<T> last;
    private int waiting;

    MyCircularQueue(int k) {
        capacity = k;
    }

    boolean enQueue(T item) {
        if (waiting == capacity) {
            return false;
        }
        Node<T> node = new Node<>(item);
        if (first == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
        waiting++;
        return true;
    }

    T deQueue() {
        if (first == null) {
            return null;
        }
        T item = first.item;
        first = first.next;
        if (first == null) {
            last = null;
        }
        waiting--;
        return item;
    }

    boolean isEmpty() {
        return first == null;
    }

    boolean isFull() {
        return waiting == capacity;
    }

    private static final class Node<T> {
        final T item;
        Node<T> next;

        Node(T item) {
            this.item = item;
        }
    }
}
