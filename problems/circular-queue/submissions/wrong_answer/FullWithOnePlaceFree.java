/** Two positions and no count: to tell full from empty one slot stays free, and nobody made one more. */
class MyCircularQueue<T> {

    private final Object[] slots;
    private int head;
    private int tail;

    MyCircularQueue(int k) {
        slots = new Object[Math.max(2, k)];
    }

    boolean enQueue(T item) {
        if (isFull()) {
            return false;
        }
        slots[tail] = item;
        tail = (tail + 1) % slots.length;
        return true;
    }

    @SuppressWarnings("unchecked")
    T deQueue() {
        if (isEmpty()) {
            return null;
        }
        T item = (T) slots[head];
        slots[head] = null;
        head = (head + 1) % slots.length;
        return item;
    }

    boolean isEmpty() {
        return head == tail;
    }

    boolean isFull() {
        return (tail + 1) % slots.length == head;
    }
}
