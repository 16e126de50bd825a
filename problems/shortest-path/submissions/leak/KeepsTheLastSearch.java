import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** Working storage in fields: after the answer is given, one search's marks stay for as long as the object does. */
class Solution {

    private int[] distance = new int[0];
    private final Queue<Integer> queue = new ArrayDeque<>();

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        if (distance.length < adjacency.size()) {
            distance = new int[adjacency.size()];
        }
        Arrays.fill(distance, -1);
        queue.clear();
        distance[from] = 0;
        queue.add(from);
        while (!queue.isEmpty() && distance[to] < 0) {
            int vertex = queue.remove();
            for (Integer next : adjacency.get(vertex)) {
                if (distance[next] < 0) {
                    distance[next] = distance[vertex] + 1;
                    queue.add(next);
                }
            }
        }
        queue.clear();
        return distance[to];
    }
}
