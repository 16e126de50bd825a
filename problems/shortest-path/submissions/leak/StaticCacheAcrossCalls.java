import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Distances from every vertex that was ever asked about are kept for the next question, for as long as the program lives. */
class Solution {

    private static final Map<List<List<Integer>>, Map<Integer, int[]>> KNOWN = new IdentityHashMap<>();

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        return KNOWN.computeIfAbsent(adjacency, graph -> new HashMap<>())
                .computeIfAbsent(from, start -> distances(adjacency, start))[to];
    }

    private static int[] distances(List<List<Integer>> adjacency, int from) {
        int[] distance = new int[adjacency.size()];
        Arrays.fill(distance, -1);
        Queue<Integer> queue = new ArrayDeque<>();
        distance[from] = 0;
        queue.add(from);
        while (!queue.isEmpty()) {
            int vertex = queue.remove();
            for (Integer next : adjacency.get(vertex)) {
                if (distance[next] < 0) {
                    distance[next] = distance[vertex] + 1;
                    queue.add(next);
                }
            }
        }
        return distance;
    }
}
