import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Starts at one because the first vertex is already one: a path of one vertex has no steps. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] vertices = new int[adjacency.size()];
        Queue<Integer> queue = new ArrayDeque<>();
        vertices[from] = 1;
        queue.add(from);
        while (!queue.isEmpty()) {
            int vertex = queue.remove();
            for (Integer next : adjacency.get(vertex)) {
                if (vertices[next] == 0) {
                    vertices[next] = vertices[vertex] + 1;
                    queue.add(next);
                }
            }
        }
        return vertices[to] == 0 ? -1 : vertices[to];
    }
}
