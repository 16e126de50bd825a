import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Whoever finds the queue full is put on a list, for somebody to look into it one day. */
class MyCircularQueue<T> {

    private final Queue<T> waiting;
    private final List<T> turnedAway = new ArrayList<>();
    private final int capacity;

    MyCircularQueue(int k) {
        waiting = new ArrayDeque<>(k);
        capacity = k;
    }

    boolean enQueue(T item) {
        if (isFull()) {
            turnedAway.add(item);
            return false;
        }
        return waiting.add(item);
    }

    T deQueue() {
        return waiting.poll();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    boolean isFull() {
        return waiting.size() == capacity;
    }
}
