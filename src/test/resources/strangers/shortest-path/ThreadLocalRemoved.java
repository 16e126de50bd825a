import java.util.Arrays;
import java.util.List;

class Solution {
    private static final ThreadLocal<Search> CURRENT = new ThreadLocal<>();

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        CURRENT.set(new Search(adjacency.size()));
        try {
            reach(from, 0);
            for (int i = 0; i < CURRENT.get().count; i++) {
                int vertex = CURRENT.get().order[i];
                if (vertex == to) {
                    break;
                }
                int steps = CURRENT.get().steps[vertex] + 1;
                for (int next : adjacency.get(vertex)) {
                    reach(next, steps);
                }
            }
            return CURRENT.get().steps[to];
        } finally {
            CURRENT.remove();
        }
    }

    private static void reach(int vertex, int steps) {
        Search search = CURRENT.get();
        if (search.steps[vertex] == -1) {
            search.steps[vertex] = steps;
            search.order[search.count++] = vertex;
        }
    }

    private static class Search {
        int[] order;
        int[] steps;
        int count;

        Search(int vertices) {
            order = new int[vertices];
            steps = new int[vertices];
            Arrays.fill(steps, -1);
        }
    }
}
