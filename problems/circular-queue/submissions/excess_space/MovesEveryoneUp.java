import java.util.Arrays;

/** When the first leaves, all others are copied one place forward, into a new array. */
class MyCircularQueue<T> {

    private Object[] line;
    private int count;

    MyCircularQueue(int k) {
        line = new Object[k];
    }

    boolean enQueue(T item) {
        if (count == line.length) {
            return false;
        }
        line[count++] = item;
        return true;
    }

    @SuppressWarnings("unchecked")
    T deQueue() {
        if (count == 0) {
            return null;
        }
        T item = (T) line[0];
        line = Arrays.copyOfRange(line, 1, line.length + 1);
        count--;
        return item;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == line.length;
    }
}
