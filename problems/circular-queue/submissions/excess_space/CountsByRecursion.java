/** To know whether it is full, each node asks the next how many follow: a stack frame for everyone who waits. */
class MyCircularQueue<T> {

    private final int capacity;
    private Node<T> first;
    private Node<T> last;
    private int free;

    MyCircularQueue(int k) {
        capacity = k;
        free = k;
    }

    boolean enQueue(T item) {
        if (free == 0) {
            return false;
        }
        free--;
        Node<T> node = new Node<>(item);
        if (first == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
        return true;
    }

    T deQueue() {
        if (first == null) {
            return null;
        }
        free++;
        T item = first.item;
        first = first.next;
        return item;
    }

    boolean isEmpty() {
        return first == null;
    }

    boolean isFull() {
        return count(first) == capacity;
    }

    private static int count(Node<?> node) {
        return node == null ? 0 : 1 + count(node.next);
    }

    private static final class Node<T> {
        final T item;
        Node<T> next;

        Node(T item) {
            this.item = item;
        }
    }
}
