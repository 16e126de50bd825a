class ArrayStack<T> {
    private class Node {
        T data;
        Node next;

        Node(T d, Node n) {
            data = d;
            next = n;
        }
    }

    private Node head = null;
    private int count = 0;

    void push(T item) {
        head = new Node(item, head);
        count++;
    }

    T pop() {
        if (count == 0) return null;
        Node old = head;
        head = head.next;
        old.next = null;
        count--;
        return old.data;
    }

    T peek() {
        return head == null ? null : head.data;
    }

    int size() {
        return count;
    }
}
