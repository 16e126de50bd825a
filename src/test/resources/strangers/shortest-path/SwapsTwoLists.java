import java.util.ArrayList;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        List<Integer> now = new ArrayList<>();
        List<Integer> soon = new ArrayList<>();
        byte[] colour = new byte[adjacency.size()];
        now.add(from);
        colour[from] = 1;
        int steps = 0;
        while (!now.isEmpty()) {
            for (int vertex : now) {
                if (vertex == to) {
                    return steps;
                }
                for (int next : adjacency.get(vertex)) {
                    if (colour[next] == 0) {
                        colour[next] = 1;
                        soon.add(next);
                    }
                }
            }
            List<Integer> old = now;
            now = soon;
            soon = old;
            soon.clear();
            steps++;
        }
        return -1;
    }
}
