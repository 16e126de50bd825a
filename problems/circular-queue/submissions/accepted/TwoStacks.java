import java.util.ArrayList;
import java.util.List;

/** What comes goes on one stack; when the other is empty, the first is turned over onto it. */
class MyCircularQueue<T> {

    private final int capacity;
    private final List<T> arrived = new ArrayList<>();
    private final List<T> leaving = new ArrayList<>();

    MyCircularQueue(int k) {
        capacity = k;
    }

    boolean enQueue(T item) {
        return !isFull() && arrived.add(item);
    }

    T deQueue() {
        if (leaving.isEmpty()) {
            while (!arrived.isEmpty()) {
                leaving.add(arrived.remove(arrived.size() - 1));
            }
        }
        return leaving.isEmpty() ? null : leaving.remove(leaving.size() - 1);
    }

    boolean isEmpty() {
        return arrived.isEmpty() && leaving.isEmpty();
    }

    boolean isFull() {
        return arrived.size() + leaving.size() == capacity;
    }
}
