import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Uses the driver's own classes. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        new GraphDraft(8, 0, new java.util.SplittableRandom()).edge(0, 1);
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
