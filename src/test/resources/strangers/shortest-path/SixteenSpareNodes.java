import java.util.BitSet;
import java.util.List;

class Solution {
    private static final int MOST_SPARE = 16;

    private static final class Node {
        int vertex;
        int steps;
        Node next;
    }

    private Node spare;
    private int spares;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        BitSet seen = new BitSet(adjacency.size());
        seen.set(from);
        Node head = node(from, 0);
        Node tail = head;
        while (head != null) {
            if (head.vertex == to) {
                return head.steps;
            }
            for (int next : adjacency.get(head.vertex)) {
                if (!seen.get(next)) {
                    seen.set(next);
                    tail.next = node(next, head.steps + 1);
                    tail = tail.next;
                }
            }
            Node used = head;
            head = head.next;
            giveBack(used);
        }
        return -1;
    }

    private Node node(int vertex, int steps) {
        Node node = spare;
        if (node == null) {
            node = new Node();
        } else {
            spare = node.next;
            spares--;
        }
        node.vertex = vertex;
        node.steps = steps;
        node.next = null;
        return node;
    }

    private void giveBack(Node node) {
        node.next = null;
        if (spares < MOST_SPARE) {
            node.next = spare;
            spare = node;
            spares++;
        }
    }
}
