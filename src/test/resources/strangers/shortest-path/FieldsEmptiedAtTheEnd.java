import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class Solution {
    private final Deque<Integer> queue = new LinkedList<>();
    private final Set<Integer> seen = new TreeSet<>();
    private List<List<Integer>> graph;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        graph = adjacency;
        try {
            return search(from, to);
        } finally {
            queue.clear();
            seen.clear();
            graph = null;
        }
    }

    private int search(int from, int to) {
        enter(from);
        for (int steps = 0; !queue.isEmpty(); steps++) {
            for (int i = queue.size(); i > 0; i--) {
                int vertex = queue.removeFirst();
                if (vertex == to) {
                    return steps;
                }
                graph.get(vertex).forEach(this::enter);
            }
        }
        return -1;
    }

    private void enter(int vertex) {
        if (seen.add(vertex)) {
            queue.addLast(vertex);
        }
    }
}
