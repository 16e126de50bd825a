import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody gets the next number, and the lowest number is served. */
class MyCircularQueue<T> {

    private final TreeMap<Long, T> byTicket = new TreeMap<>();
    private final int places;
    private long tickets;

    MyCircularQueue(int k) {
        places = k;
    }

    boolean enQueue(T item) {
        if (byTicket.size() >= places) {
            return false;
        }
        byTicket.put(tickets++, item);
        return true;
    }

    T deQueue() {
        return Optional.ofNullable(byTicket.pollFirstEntry()).map(Map.Entry::getValue).orElse(null);
    }

    boolean isEmpty() {
        return byTicket.isEmpty();
    }

    boolean isFull() {
        return byTicket.size() == places;
    }
}
