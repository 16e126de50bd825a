import java.util.Optional;

/** The stack is a value: the item on top, the stack below it, and how many that makes. */
class ArrayStack<T> {

    private Optional<Tower<T>> tower = Optional.empty();

    void push(T item) {
        tower = Optional.of(new Tower<>(item, tower, size() + 1));
    }

    T pop() {
        T item = peek();
        tower = tower.flatMap(Tower::below);
        return item;
    }

    T peek() {
        return tower.map(Tower::top).orElse(null);
    }

    int size() {
        return tower.map(Tower::height).orElse(0);
    }

    private record Tower<T>(T top, Optional<Tower<T>> below, int height) {}
}
