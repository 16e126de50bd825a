import java.util.Stack;

class ArrayStack<T> {
    private Stack<T> stack = new Stack<>();

    void push(T item) {
        stack.push(item);
    }

    T pop() {
        T item = stack.pop();
        if (stack.capacity() > 20 && stack.size() < stack.capacity() / 4) {
            Stack<T> smaller = new Stack<>();
            smaller.addAll(stack);
            stack = smaller;
        }
        return item;
    }

    T peek() {
        return stack.peek();
    }

    int size() {
        return stack.size();
    }
}
