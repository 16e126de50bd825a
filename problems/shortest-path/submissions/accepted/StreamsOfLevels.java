import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Each level is a stream of the one before, filtered by who is new. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        boolean[] seen = new boolean[adjacency.size()];
        List<Integer> level = List.of(from);
        seen[from] = true;
        int steps = 0;
        while (!seen[to] && !level.isEmpty()) {
            level = level.stream()
                    .flatMap(vertex -> adjacency.get(vertex).stream())
                    .filter(vertex -> firstVisit(seen, vertex))
                    .collect(Collectors.toCollection(ArrayList::new));
            steps++;
        }
        return seen[to] ? steps : -1;
    }

    private static boolean firstVisit(boolean[] seen, int vertex) {
        boolean first = !seen[vertex];
        seen[vertex] = true;
        return first;
    }
}
