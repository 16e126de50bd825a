import java.util.HashMap;
import java.util.Map;

/** Evicted nodes are put aside for reuse, and new ones are made all the same: the pool only grows. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Node ring = new Node();
    private Node pool;

    LRUCache(int capacity) {
        this.capacity = capacity;
        ring.next = ring;
        ring.previous = ring;
    }

    int get(int key) {
        Node node = nodes.get(key);
        if (node == null) {
            return -1;
        }
        leave(node);
        enter(node);
        return node.value;
    }

    void put(int key, int value) {
        Node node = nodes.get(key);
        if (node != null) {
            leave(node);
        } else {
            if (nodes.size() == capacity) {
                evict();
            }
            node = new Node();
            node.key = key;
            nodes.put(key, node);
        }
        node.value = value;
        enter(node);
    }

    private void evict() {
        Node oldest = ring.next;
        leave(oldest);
        nodes.remove(oldest.key);
        oldest.previous = null;
        oldest.next = pool;
        pool = oldest;
    }

    private void enter(Node node) {
        node.next = ring;
        node.previous = ring.previous;
        ring.previous.next = node;
        ring.previous = node;
    }

    private void leave(Node node) {
        node.previous.next = node.next;
        node.next.previous = node.previous;
    }

    private static final class Node {
        int key;
        int value;
        Node next;
        Node previous;
    }
}
