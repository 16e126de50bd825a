import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** Whoever waits in the queue carries the whole way there: as many copies of the path as there are vertices waiting. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        boolean[] seen = new boolean[adjacency.size()];
        Queue<List<Integer>> paths = new ArrayDeque<>();
        seen[from] = true;
        paths.add(List.of(from));
        while (!paths.isEmpty()) {
            List<Integer> path = paths.remove();
            int vertex = path.get(path.size() - 1);
            if (vertex == to) {
                return path.size() - 1;
            }
            for (Integer next : adjacency.get(vertex)) {
                if (!seen[next]) {
                    seen[next] = true;
                    paths.add(Stream.concat(path.stream(), Stream.of(next)).toList());
                }
            }
        }
        return -1;
    }
}
