import java.util.ArrayList;
import java.util.List;

/** A list, and a number that says where the queue begins: taking out moves the number and leaves the item in the list. */
class MyCircularQueue<T> {

    private final List<T> items = new ArrayList<>();
    private final int capacity;
    private int head;

    MyCircularQueue(int k) {
        capacity = k;
    }

    boolean enQueue(T item) {
        if (isFull()) {
            return false;
        }
        items.add(item);
        return true;
    }

    T deQueue() {
        return isEmpty() ? null : items.get(head++);
    }

    boolean isEmpty() {
        return head == items.size();
    }

    boolean isFull() {
        return items.size() - head == capacity;
    }
}
