import java.util.ArrayDeque;

class ArrayStack<T> {
    private static final int CHUNK = 64;
    private final ArrayDeque<Object[]> full = new ArrayDeque<>();
    private Object[] current = new Object[CHUNK];
    private Object[] kept;
    private int used;
    private int size;

    void push(T item) {
        if (used == CHUNK) {
            full.push(current);
            current = kept != null ? kept : new Object[CHUNK];
            kept = null;
            used = 0;
        }
        current[used++] = item;
        size++;
    }

    @SuppressWarnings("unchecked")
    T pop() {
        if (size == 0) {
            return null;
        }
        if (used == 0) {
            kept = current;
            current = full.pop();
            used = CHUNK;
        }
        T item = (T) current[--used];
        current[used] = null;
        size--;
        return item;
    }

    @SuppressWarnings("unchecked")
    T peek() {
        if (size == 0) {
            return null;
        }
        return (T) (used == 0 ? full.peek()[CHUNK - 1] : current[used - 1]);
    }

    int size() {
        return size;
    }
}
