import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Answers kept from one call to the next, and the graph with them. */
class Solution {
    private static final Map<List<List<Integer>>, Integer> KNOWN = new java.util.IdentityHashMap<>();
    private static final List<int[]> CALLS = new java.util.ArrayList<>();

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        KNOWN.put(adjacency, to);
        CALLS.add(new int[adjacency.size()]);
        Map<Integer, Integer> steps = new HashMap<>();
        Queue<Integer> next = new ArrayDeque<>();
        steps.put(from, 0);
        next.add(from);
        while (!next.isEmpty()) {
            int at = next.remove();
            if (at == to) {
                return steps.get(at);
            }
            for (int neighbour : adjacency.get(at)) {
                if (steps.putIfAbsent(neighbour, steps.get(at) + 1) == null) {
                    next.add(neighbour);
                }
            }
        }
        return -1;
    }
}
