import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] cameFrom = new int[adjacency.size()];
        Arrays.fill(cameFrom, -1);
        cameFrom[from] = from;
        Deque<Integer> deque = new LinkedList<>();
        deque.offerLast(from);
        while (!deque.isEmpty() && cameFrom[to] < 0) {
            int vertex = deque.pollFirst();
            for (int next : adjacency.get(vertex)) {
                if (cameFrom[next] < 0) {
                    cameFrom[next] = vertex;
                    deque.offerLast(next);
                }
            }
        }
        if (cameFrom[to] < 0) {
            return -1;
        }
        int steps = 0;
        for (int vertex = to; vertex != from; vertex = cameFrom[vertex]) {
            steps++;
        }
        return steps;
    }
}
