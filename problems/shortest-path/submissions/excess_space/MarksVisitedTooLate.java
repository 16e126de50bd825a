import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;

/** A vertex is marked when it leaves the queue, so before that every edge to it puts it there once more. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        boolean[] visited = new boolean[adjacency.size()];
        int[] distance = new int[adjacency.size()];
        Arrays.fill(distance, Integer.MAX_VALUE);
        Queue<Integer> queue = new LinkedList<>();
        distance[from] = 0;
        queue.add(from);
        while (!queue.isEmpty()) {
            int vertex = queue.remove();
            if (visited[vertex]) {
                continue;
            }
            visited[vertex] = true;
            if (vertex == to) {
                return distance[vertex];
            }
            for (Integer next : adjacency.get(vertex)) {
                if (!visited[next]) {
                    distance[next] = Math.min(distance[next], distance[vertex] + 1);
                    queue.add(next);
                }
            }
        }
        return -1;
    }
}
