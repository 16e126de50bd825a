import java.util.TreeMap;

class ArrayStack<T> {
    private final TreeMap<Integer, T> items = new TreeMap<>();

    void push(T item) {
        items.put(items.size(), item);
    }

    T pop() {
        return items.pollLastEntry().getValue();
    }

    T peek() {
        return items.lastEntry().getValue();
    }

    int size() {
        return items.size();
    }
}
