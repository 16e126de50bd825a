import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

class Solution {
    private static final class Found extends RuntimeException {
        final int steps;

        Found(int steps) {
            super(null, null, false, false);
            this.steps = steps;
        }
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        try {
            walk(adjacency, from, to);
            return -1;
        } catch (Found found) {
            return found.steps;
        }
    }

    private static void walk(List<List<Integer>> adjacency, int from, int to) {
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        Queue<Integer> queue = new ArrayDeque<>();
        visit(from, 0, steps, queue, to);
        while (!queue.isEmpty()) {
            Integer vertex = queue.remove();
            for (Integer next : adjacency.get(vertex)) {
                visit(next, steps.get(vertex) + 1, steps, queue, to);
            }
        }
    }

    private static void visit(Integer vertex, int at, Map<Integer, Integer> steps, Queue<Integer> queue, int to) {
        if (steps.containsKey(vertex)) {
            return;
        }
        if (vertex == to) {
            throw new Found(at);
        }
        steps.put(vertex, at);
        queue.add(vertex);
    }
}
