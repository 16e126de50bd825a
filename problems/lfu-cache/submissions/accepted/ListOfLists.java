import java.util.HashMap;
import java.util.Map;

/** Everything by hand: a ring of frequencies, rarest first, each with a ring of its keys; an empty frequency is unlinked. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Frequency frequencies = new Frequency(0);

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Node node = nodes.get(key);
        if (node == null) {
            return -1;
        }
        use(node);
        return node.value;
    }

    void put(int key, int value) {
        Node node = nodes.get(key);
        if (node == null) {
            if (nodes.size() == capacity) {
                Node rarest = frequencies.next.keys.next;
                nodes.remove(rarest.key);
                leave(rarest);
            }
            node = new Node(key);
            nodes.put(key, node);
            enter(node, frequencies);
        } else {
            use(node);
        }
        node.value = value;
    }

    private void use(Node node) {
        Frequency before = node.frequency;
        node.unlink();
        enter(node, before);
        removeIfEmpty(before);
    }

    private void leave(Node node) {
        node.unlink();
        removeIfEmpty(node.frequency);
    }

    /** Into the frequency one above the given one, which is made if it is missing. */
    private void enter(Node node, Frequency below) {
        if (below.next.uses != below.uses + 1) {
            Frequency made = new Frequency(below.uses + 1);
            made.previous = below;
            made.next = below.next;
            below.next.previous = made;
            below.next = made;
        }
        node.frequency = below.next;
        node.linkBefore(node.frequency.keys);
    }

    private static void removeIfEmpty(Frequency frequency) {
        if (frequency.keys.next == frequency.keys) {
            frequency.previous.next = frequency.next;
            frequency.next.previous = frequency.previous;
        }
    }

    private static final class Frequency {
        final int uses;
        final Node keys = new Node(0);
        Frequency next = this;
        Frequency previous = this;

        Frequency(int uses) {
            this.uses = uses;
        }
    }

    private static final class Node {
        final int key;
        int value;
        Frequency frequency;
        Node next = this;
        Node previous = this;

        Node(int key) {
            this.key = key;
        }

        void linkBefore(Node other) {
            next = other;
            previous = other.previous;
            previous.next = this;
            next.previous = this;
        }

        void unlink() {
            previous.next = next;
            next.previous = previous;
        }
    }
}
