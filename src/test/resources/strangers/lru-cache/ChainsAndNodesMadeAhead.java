class LRUCache {
    private static class Node {
        int key, value;
        Node newer, older, chain;
    }

    private final Node[] buckets;
    private final Node ends = new Node();
    private Node spare;

    LRUCache(int capacity) {
        buckets = new Node[2 * capacity + 1];
        ends.newer = ends.older = ends;
        for (int i = 0; i < capacity; i++) {
            Node node = new Node();
            node.chain = spare;
            spare = node;
        }
    }

    private int bucket(int key) {
        return Math.floorMod(key, buckets.length);
    }

    private Node find(int key) {
        Node node = buckets[bucket(key)];
        while (node != null && node.key != key) {
            node = node.chain;
        }
        return node;
    }

    int get(int key) {
        Node node = find(key);
        if (node == null) {
            return -1;
        }
        unlink(node);
        link(node);
        return node.value;
    }

    void put(int key, int value) {
        Node node = find(key);
        if (node != null) {
            unlink(node);
        } else {
            if (spare == null) {
                Node oldest = ends.newer;
                unlink(oldest);
                unchain(oldest);
                spare = oldest;
                spare.chain = null;
            }
            node = spare;
            spare = node.chain;
            node.key = key;
            node.chain = buckets[bucket(key)];
            buckets[bucket(key)] = node;
        }
        node.value = value;
        link(node);
    }

    private void unchain(Node node) {
        int b = bucket(node.key);
        if (buckets[b] == node) {
            buckets[b] = node.chain;
            return;
        }
        Node before = buckets[b];
        while (before.chain != node) {
            before = before.chain;
        }
        before.chain = node.chain;
    }

    private void unlink(Node n) {
        n.newer.older = n.older;
        n.older.newer = n.newer;
    }

    private void link(Node n) {
        n.newer = ends;
        n.older = ends.older;
        ends.older.newer = n;
        ends.older = n;
    }
}
