import java.util.Iterator;
import java.util.NoSuchElementException;

class ArrayStack<T> implements Iterable<T> {
    private Node<T> first;
    private int n;

    private record Node<T>(T item, Node<T> next) {}

    public boolean isEmpty() {
        return first == null;
    }

    public int size() {
        return n;
    }

    public void push(T item) {
        first = new Node<>(item, first);
        n++;
    }

    public T pop() {
        if (isEmpty()) throw new NoSuchElementException("Stack underflow");
        T item = first.item();
        first = first.next();
        n--;
        return item;
    }

    public T peek() {
        if (isEmpty()) throw new NoSuchElementException("Stack underflow");
        return first.item();
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Node<T> current = first;

            @Override
            public boolean hasNext() {
                return current != null;
            }

            @Override
            public T next() {
                T item = current.item();
                current = current.next();
                return item;
            }
        };
    }
}
