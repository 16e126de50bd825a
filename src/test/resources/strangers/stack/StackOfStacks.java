import java.util.ArrayList;
import java.util.List;

class ArrayStack<T> {
    private static final int PLATES = 100;
    private final List<List<T>> piles = new LinkedPiles<>();

    private static final class LinkedPiles<T> extends java.util.LinkedList<List<T>> {
        private static final long serialVersionUID = 1;
    }

    void push(T item) {
        if (piles.isEmpty() || last().size() == PLATES) {
            piles.add(new ArrayList<>());
        }
        last().add(item);
    }

    private List<T> last() {
        return piles.get(piles.size() - 1);
    }

    T pop() {
        T item = last().remove(last().size() - 1);
        if (last().isEmpty()) {
            piles.remove(piles.size() - 1);
        }
        return item;
    }

    T peek() {
        return last().get(last().size() - 1);
    }

    int size() {
        return piles.isEmpty() ? 0 : (piles.size() - 1) * PLATES + last().size();
    }
}
