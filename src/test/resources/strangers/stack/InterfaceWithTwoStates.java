class ArrayStack<T> {
    private interface State<T> {
        State<T> push(T item);

        T top();

        State<T> below();

        int height();
    }

    private static final class Floor<T> implements State<T> {
        public State<T> push(T item) {
            return new Storey<>(item, this);
        }

        public T top() {
            throw new IllegalStateException("nothing here");
        }

        public State<T> below() {
            throw new IllegalStateException("nothing here");
        }

        public int height() {
            return 0;
        }
    }

    private static final class Storey<T> implements State<T> {
        private final T item;
        private final State<T> below;
        private final int height;

        Storey(T item, State<T> below) {
            this.item = item;
            this.below = below;
            this.height = below.height() + 1;
        }

        public State<T> push(T more) {
            return new Storey<>(more, this);
        }

        public T top() {
            return item;
        }

        public State<T> below() {
            return below;
        }

        public int height() {
            return height;
        }
    }

    private State<T> state = new Floor<>();

    void push(T item) {
        state = state.push(item);
    }

    T pop() {
        T item = state.top();
        state = state.below();
        return item;
    }

    T peek() {
        return state.top();
    }

    int size() {
        return state.height();
    }
}
