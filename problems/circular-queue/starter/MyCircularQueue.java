class MyCircularQueue<T> {

    MyCircularQueue(int k) {
    }

    boolean enQueue(T item) {
        return false;
    }

    T deQueue() {
        return null;
    }

    boolean isEmpty() {
        return true;
    }

    boolean isFull() {
        return false;
    }
}
