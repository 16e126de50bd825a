import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        boolean[] seen = new boolean[adjacency.size()];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        seen[from] = true;
        for (int steps = 0; !open.isEmpty(); steps++) {
            for (int left = open.size(); left > 0; left--) {
                int vertex = open.poll();
                if (vertex == to) {
                    return steps;
                }
                for (int next : adjacency.get(vertex)) {
                    if (!seen[next]) {
                        seen[next] = true;
                        open.add(next);
                    }
                }
            }
        }
        return -1;
    }
}
