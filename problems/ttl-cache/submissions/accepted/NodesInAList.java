import java.util.HashMap;
import java.util.Map;

/** The nodes of a hand-made ring are the map's values: put again, a node moves to the end; expired, it leaves both. */
class TtlCache {

    private final long ttl;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Node ring = new Node("", "", Long.MAX_VALUE);

    TtlCache(long ttl) {
        this.ttl = ttl;
        ring.next = ring;
        ring.previous = ring;
    }

    void put(String key, String value, long now) {
        expel(now);
        Node node = new Node(key, value, now + ttl);
        Node replaced = nodes.put(key, node);
        if (replaced != null) {
            replaced.unlink();
        }
        node.previous = ring.previous;
        node.next = ring;
        ring.previous.next = node;
        ring.previous = node;
    }

    String get(String key, long now) {
        expel(now);
        return nodes.containsKey(key) ? nodes.get(key).value : null;
    }

    int size(long now) {
        expel(now);
        return nodes.size();
    }

    private void expel(long now) {
        for (Node node = ring.next; node.expires <= now; node = node.next) {
            node.unlink();
            nodes.remove(node.key);
        }
    }

    private static final class Node {
        final String key;
        final String value;
        final long expires;
        Node next;
        Node previous;

        Node(String key, String value, long expires) {
            this.key = key;
            this.value = value;
            this.expires = expires;
        }

        void unlink() {
            previous.next = next;
            next.previous = previous;
        }
    }
}
