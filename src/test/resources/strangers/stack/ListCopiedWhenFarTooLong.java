import java.util.ArrayList;
import java.util.List;

class ArrayStack<T> {
    private List<T> items = new ArrayList<>();
    private int capacityAtMost = 10;

    void push(T item) {
        items.add(item);
        if (items.size() > capacityAtMost) {
            capacityAtMost = 2 * items.size();
        }
    }

    T pop() {
        if (items.isEmpty()) {
            return null;
        }
        T item = items.remove(items.size() - 1);
        if (capacityAtMost > 40 && items.size() < capacityAtMost / 6) {
            items = new ArrayList<>(items);
            capacityAtMost = 2 * items.size() + 10;
        }
        return item;
    }

    T peek() {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    int size() {
        return items.size();
    }
}
