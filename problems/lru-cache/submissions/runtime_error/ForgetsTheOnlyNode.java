import java.util.HashMap;
import java.util.Map;

/** A list without sentinels whose eviction expects a neighbour: with room for one key there is none. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    private Node newest;
    private Node oldest;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Node node = nodes.get(key);
        if (node == null) {
            return -1;
        }
        makeNewest(node);
        return node.value;
    }

    void put(int key, int value) {
        Node node = nodes.get(key);
        if (node != null) {
            node.value = value;
            makeNewest(node);
            return;
        }
        if (nodes.size() == capacity) {
            nodes.remove(oldest.key);
            oldest = oldest.newer;
            oldest.older = null;
        }
        node = new Node(key, value);
        nodes.put(key, node);
        append(node);
    }

    private void makeNewest(Node node) {
        if (node == newest) {
            return;
        }
        if (node == oldest) {
            oldest = node.newer;
        } else {
            node.older.newer = node.newer;
        }
        node.newer.older = node.older;
        append(node);
    }

    private void append(Node node) {
        node.newer = null;
        node.older = newest;
        if (newest == null) {
            oldest = node;
        } else {
            newest.newer = node;
        }
        newest = node;
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
