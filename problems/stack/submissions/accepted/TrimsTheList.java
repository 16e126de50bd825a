import java.util.ArrayList;

/** An ArrayList that is trimmed when it has come down to a quarter of the longest it was since it was last trimmed. */
class ArrayStack<T> {

    private final ArrayList<T> items = new ArrayList<>();
    private int longest;

    void push(T item) {
        items.add(item);
        longest = Math.max(longest, items.size());
    }

    T pop() {
        T item = items.remove(items.size() - 1);
        if (longest > 16 && items.size() < longest / 4) {
            items.trimToSize();
            longest = items.size();
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
