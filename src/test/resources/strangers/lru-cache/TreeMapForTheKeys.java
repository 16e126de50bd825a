import java.util.TreeMap;

class LRUCache {
    private class Node {
        int key;
        int value;
        Node next;
        Node prev;
    }

    private final TreeMap<Integer, Node> nodes = new TreeMap<>();
    private final int capacity;
    private Node first;
    private Node last;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Node node = nodes.get(key);
        if (node == null) {
            return -1;
        }
        detach(node);
        append(node);
        return node.value;
    }

    void put(int key, int value) {
        Node node = nodes.get(key);
        if (node == null) {
            if (nodes.size() == capacity) {
                nodes.remove(first.key);
                detach(first);
            }
            node = new Node();
            node.key = key;
            nodes.put(key, node);
        } else {
            detach(node);
        }
        node.value = value;
        append(node);
    }

    private void detach(Node node) {
        if (node.prev == null) first = node.next;
        else node.prev.next = node.next;
        if (node.next == null) last = node.prev;
        else node.next.prev = node.prev;
        node.prev = node.next = null;
    }

    private void append(Node node) {
        node.prev = last;
        if (last == null) first = node;
        else last.next = node;
        last = node;
    }
}
