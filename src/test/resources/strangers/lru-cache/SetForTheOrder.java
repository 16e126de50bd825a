import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;

class LRUCache {
    private final HashMap<Integer, Integer> values = new HashMap<>();
    private final LinkedHashSet<Integer> order = new LinkedHashSet<>();
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!order.remove(key)) {
            return -1;
        }
        order.add(key);
        return values.get(key);
    }

    void put(int key, int value) {
        if (!order.remove(key) && order.size() == capacity) {
            Iterator<Integer> it = order.iterator();
            values.remove(it.next());
            it.remove();
        }
        order.add(key);
        values.put(key, value);
    }
}
