/** One array of k slots, where the oldest is and how many there are; a slot is cleared when it is read. */
class MyCircularQueue<T> {

    private final Object[] slots;
    private int oldest;
    private int count;

    MyCircularQueue(int k) {
        slots = new Object[k];
    }

    boolean enQueue(T item) {
        if (isFull()) {
            return false;
        }
        slots[(oldest + count) % slots.length] = item;
        count++;
        return true;
    }

    T deQueue() {
        if (isEmpty()) {
            return null;
        }
        @SuppressWarnings("unchecked")
        T item = (T) slots[oldest];
        slots[oldest] = null;
        oldest = (oldest + 1) % slots.length;
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
