import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentHashMap;

class LRUCache {
    private final Deque<Integer> order = new ConcurrentLinkedDeque<>();
    private final Map<Integer, Integer> values = new ConcurrentHashMap<>();
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer value = values.get(key);
        if (value == null) {
            return -1;
        }
        order.remove(key);
        order.addLast(key);
        return value;
    }

    void put(int key, int value) {
        if (values.put(key, value) != null) {
            order.remove(key);
        } else if (values.size() > capacity) {
            values.remove(order.pollFirst());
        }
        order.addLast(key);
    }
}
