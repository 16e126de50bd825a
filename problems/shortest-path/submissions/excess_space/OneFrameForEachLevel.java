import java.util.ArrayList;
import java.util.List;

/** Recursion by level looks shallow. A corridor has as many levels as vertices. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        boolean[] seen = new boolean[adjacency.size()];
        seen[from] = true;
        return search(adjacency, List.of(from), to, seen);
    }

    private int search(List<List<Integer>> adjacency, List<Integer> level, int to, boolean[] seen) {
        if (level.isEmpty()) {
            return -1;
        }
        List<Integer> next = new ArrayList<>();
        for (int vertex : level) {
            if (vertex == to) {
                return 0;
            }
            for (Integer neighbour : adjacency.get(vertex)) {
                if (!seen[neighbour]) {
                    seen[neighbour] = true;
                    next.add(neighbour);
                }
            }
        }
        int rest = search(adjacency, next, to, seen);
        return rest < 0 ? -1 : rest + 1;
    }
}
