/** Reads the slot and moves on: what was there stays until the ring has come round. */
class MyCircularQueue<T> {

    private final Object[] slots;
    private int head;
    private int count;

    MyCircularQueue(int k) {
        slots = new Object[k];
    }

    boolean enQueue(T item) {
        if (count == slots.length) {
            return false;
        }
        slots[(head + count) % slots.length] = item;
        count++;
        return true;
    }

    @SuppressWarnings("unchecked")
    T deQueue() {
        if (count == 0) {
            return null;
        }
        T item = (T) slots[head];
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
