import java.util.Arrays;

class ArrayStack<T> {
    private T[] data;
    private int top = -1;

    @SuppressWarnings("unchecked")
    public ArrayStack() {
        data = (T[]) new Object[10];
    }

    public void push(T item) {
        if (top + 1 == data.length) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        data[++top] = item;
    }

    public T pop() {
        if (top < 0) {
            throw new RuntimeException("Stack is empty");
        }
        T item = data[top];
        data[top--] = null;
        if (data.length > 10 && top + 1 <= data.length / 4) {
            data = Arrays.copyOf(data, Math.max(10, data.length / 2));
        }
        return item;
    }

    public T peek() {
        if (top < 0) {
            throw new RuntimeException("Stack is empty");
        }
        return data[top];
    }

    public int size() {
        return top + 1;
    }
}
