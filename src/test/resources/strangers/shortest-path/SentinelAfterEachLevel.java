import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] order = new int[2 * adjacency.size() + 2];
        boolean[] seen = new boolean[adjacency.size()];
        int read = 0;
        int write = 0;
        order[write++] = from;
        seen[from] = true;
        order[write++] = -1;
        int steps = 0;
        boolean more = false;
        while (true) {
            int vertex = order[read++];
            if (vertex == to) {
                return steps;
            }
            if (vertex < 0) {
                if (!more) {
                    return -1;
                }
                more = false;
                steps++;
                order[write++] = -1;
                continue;
            }
            for (int next : adjacency.get(vertex)) {
                if (!seen[next]) {
                    seen[next] = true;
                    more = true;
                    order[write++] = next;
                }
            }
        }
    }
}
