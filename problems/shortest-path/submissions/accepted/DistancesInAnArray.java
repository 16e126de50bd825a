import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** One array says which vertices were seen and how far away they are; marking on entering keeps the queue short. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] distance = new int[adjacency.size()];
        Arrays.fill(distance, -1);
        Queue<Integer> queue = new ArrayDeque<>();
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
        return distance[to];
    }
}
