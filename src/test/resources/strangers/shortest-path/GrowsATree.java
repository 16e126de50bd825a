import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Solution {
    public int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Map<Integer, Node> nodes = new HashMap<>();
        Node root = new Node(from, null);
        nodes.put(from, root);
        Node last = root;
        for (Node node = root; node != null && !nodes.containsKey(to); node = node.younger) {
            for (Integer next : adjacency.get(node.vertex)) {
                if (!nodes.containsKey(next)) {
                    Node child = new Node(next, node);
                    node.children().put(next, child);
                    nodes.put(next, child);
                    last.younger = child;
                    last = child;
                }
            }
        }
        return nodes.containsKey(to) ? nodes.get(to).depth() : -1;
    }

    private static class Node {
        private final int vertex;
        private final Node parent;
        private Map<Integer, Node> children;
        private Node younger;

        Node(int vertex, Node parent) {
            this.vertex = vertex;
            this.parent = parent;
        }

        Map<Integer, Node> children() {
            if (children == null) {
                children = new LinkedHashMap<>();
            }
            return children;
        }

        int depth() {
            int depth = 0;
            for (Node above = parent; above != null; above = above.parent) {
                depth++;
            }
            return depth;
        }
    }
}
