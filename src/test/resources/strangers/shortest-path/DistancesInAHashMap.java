import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Map<Integer, Integer> distances = new HashMap<>();
        Queue<Integer> queue = new ArrayDeque<>();
        distances.put(from, 0);
        queue.offer(from);
        while (!queue.isEmpty()) {
            int vertex = queue.poll();
            if (vertex == to) {
                return distances.get(vertex);
            }
            int further = distances.get(vertex) + 1;
            adjacency.get(vertex).forEach(next -> {
                if (distances.putIfAbsent(next, further) == null) {
                    queue.offer(next);
                }
            });
        }
        return -1;
    }
}
