import java.util.HashMap;
import java.util.Map;

/** A map from key to node, and a list through the nodes between two sentinels, newest first. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Node newest = new Node(0, 0);
    private final Node oldest = new Node(0, 0);

    LRUCache(int capacity) {
        this.capacity = capacity;
        newest.older = oldest;
        oldest.newer = newest;
    }

    int get(int key) {
        Node node = nodes.get(key);
        if (node == null) {
            return -1;
        }
        unlink(node);
        linkAsNewest(node);
        return node.value;
    }

    void put(int key, int value) {
        Node node = nodes.get(key);
        if (node == null) {
            if (nodes.size() == capacity) {
                evict();
            }
            node = new Node(key, value);
            nodes.put(key, node);
        } else {
            node.value = value;
            unlink(node);
        }
        linkAsNewest(node);
    }

    private void evict() {
        Node last = oldest.newer;
        unlink(last);
        nodes.remove(last.key);
    }

    private void unlink(Node node) {
        node.newer.older = node.older;
        node.older.newer = node.newer;
    }

    private void linkAsNewest(Node node) {
        node.newer = newest;
        node.older = newest.older;
        newest.older.newer = node;
        newest.older = node;
    }

    private static final class Node {
        final int key;
        int value;
        Node newer;
        Node older;

        Node(int key, int value) {
            this.key = key;
            this.value = value;
        }
    }
}
