import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Only what the caller holds is in the table; the rest hangs on it by plain references, and a cycle nobody leads to is the JVM's affair. */
class CycleCollector {

    private final Map<Integer, Node> held = new HashMap<>();
    private int created;

    int create(int value) {
        return hold(new Node(++created, value));
    }

    private int hold(Node node) {
        node.holds++;
        held.put(node.number, node);
        return node.number;
    }

    int value(int object) {
        return held.get(object).value;
    }

    int links(int object) {
        return held.get(object).links.size();
    }

    void link(int from, int to) {
        held.get(from).links.add(held.get(to));
    }

    void unlink(int from, int index) {
        held.get(from).links.remove(index);
    }

    int follow(int from, int index) {
        return hold(held.get(from).links.get(index));
    }

    void release(int object) {
        if (--held.get(object).holds == 0) {
            held.remove(object);
        }
    }

    void collect() {
        // What is garbage here is garbage to the JVM too.
    }

    private static final class Node {
        final int number;
        final int value;
        final List<Node> links = new LinkedList<>();
        int holds;

        Node(int number, int value) {
            this.number = number;
            this.value = value;
        }
    }
}
