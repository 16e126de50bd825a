/** The place of the oldest goes round, the place of the newest does not. */
class MyCircularQueue<T> {

    private final Object[] slots;
    private int head;
    private int tail;
    private int count;

    MyCircularQueue(int k) {
        slots = new Object[k];
    }

    boolean enQueue(T item) {
        if (isFull()) {
            return false;
        }
        slots[tail++] = item;
        count++;
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
        count--;
        return item;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == slots.length;
    }
}
