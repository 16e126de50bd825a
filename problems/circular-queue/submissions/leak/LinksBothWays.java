/** Each node also knows the one before it, and so the first in the queue knows all that were ever served. */
class MyCircularQueue<T> {

    private final int capacity;
    private Node<T> first;
    private Node<T> last;
    private int count;

    MyCircularQueue(int k) {
        capacity = k;
    }

    boolean enQueue(T item) {
        if (count == capacity) {
            return false;
        }
        Node<T> node = new Node<>(item, last);
        if (last != null) {
            last.newer = node;
        }
        last = node;
        if (first == null) {
            first = node;
        }
        count++;
        return true;
    }

    T deQueue() {
        if (first == null) {
            return null;
        }
        T item = first.item;
        first = first.newer;
        count--;
        return item;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == capacity;
    }

    private static final class Node<T> {
        final T item;
        final Node<T> older;
        Node<T> newer;

        Node(T item, Node<T> older) {
            this.item = item;
            this.older = older;
        }
    }
}
