import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private static class Node {
        int key, val;
        Node next;

        Node(int key, int val) {
            this.key = key;
            this.val = val;
        }
    }

    private final Map<Integer, Node> before = new HashMap<>(); // key to the node before its own
    private final Node head = new Node(0, 0);
    private Node tail = head;
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Node prev = before.get(key);
        if (prev == null) return -1;
        int val = prev.next.val;
        if (prev.next != tail) {
            Node node = prev.next;
            prev.next = node.next;
            before.put(node.next.key, prev);
            append(node);
        }
        return val;
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            tail.val = value;
            return;
        }
        append(new Node(key, value));
        if (before.size() > capacity) {
            Node gone = head.next;
            before.remove(gone.key);
            head.next = gone.next;
            before.put(gone.next.key, head);
        }
    }

    private void append(Node node) {
        node.next = null;
        before.put(node.key, tail);
        tail.next = node;
        tail = node;
    }
}
