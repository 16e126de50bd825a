import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        if (from == to) {
            return 0;
        }
        int vertices = adjacency.size();
        int[] near = new int[vertices];
        near[from] = 1;
        int width = 1;
        for (int steps = 1; width > 0; steps++) {
            width = 0;
            for (int vertex = 0; vertex < vertices; vertex++) {
                if (near[vertex] == steps) {
                    for (int next : adjacency.get(vertex)) {
                        if (next == to) {
                            return steps;
                        }
                        if (near[next] == 0) {
                            near[next] = steps + 1;
                            width++;
                        }
                    }
                }
            }
        }
        return -1;
    }
}
