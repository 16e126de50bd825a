import java.util.HashMap;
import java.util.Map;

/** The evicted node leaves the list and is marked, but the map keeps it, with its key, for ever. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Node newest = new Node();
    private final Node oldest = new Node();
    private int live;

    LRUCache(int capacity) {
        this.capacity = capacity;
        newest.older = oldest;
        oldest.newer = newest;
    }

    int get(int key) {
        Node node = nodes.get(key);
        if (node == null || !node.live) {
            return -1;
        }
        unlink(node);
        linkAsNewest(node);
        return node.value;
    }

    void put(int key, int value) {
        Node node = nodes.get(key);
        if (node != null && node.live) {
            unlink(node);
        } else {
            if (live == capacity) {
                evict();
            }
            node = new Node();
            nodes.put(key, node);
            live++;
        }
        node.value = value;
        linkAsNewest(node);
    }

    private void evict() {
        Node last = oldest.newer;
        unlink(last);
        last.live = false;
        live--;
    }

    private void unlink(Node node) {
        node.newer.older = node.older;
        node.older.newer = node.newer;
        node.newer = null;
        node.older = null;
    }

    private void linkAsNewest(Node node) {
        node.live = true;
        node.newer = newest;
        node.older = newest.older;
        newest.older.newer = node;
        newest.older = node;
    }

    private static final class Node {
        int value;
        boolean live;
        Node newer;
        Node older;
    }
}
