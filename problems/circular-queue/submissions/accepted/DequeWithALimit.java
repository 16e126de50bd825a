import java.util.ArrayDeque;
import java.util.Deque;

/** The JDK's ring, which clears what it hands out, and a limit in front of it. */
class MyCircularQueue<T> {

    private final Deque<T> waiting = new ArrayDeque<>();
    private final int limit;

    MyCircularQueue(int k) {
        limit = k;
    }

    boolean enQueue(T item) {
        return waiting.size() < limit && waiting.offerLast(item);
    }

    T deQueue() {
        return waiting.pollFirst();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    boolean isFull() {
        return waiting.size() == limit;
    }
}
