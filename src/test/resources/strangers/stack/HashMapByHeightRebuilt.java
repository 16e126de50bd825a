import java.util.HashMap;
import java.util.Map;

class ArrayStack<T> {
    private Map<Integer, T> items = new HashMap<>();
    private int high = 16;

    void push(T item) {
        items.put(items.size(), item);
        high = Math.max(high, items.size());
    }

    T pop() {
        T item = items.remove(items.size() - 1);
        if (items.size() < high / 4) {
            items = new HashMap<>(items);
            high = Math.max(16, items.size());
        }
        return item;
    }

    T peek() {
        return items.get(items.size() - 1);
    }

    int size() {
        return items.size();
    }
}
