import java.util.List;
import java.util.Stack;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Line<Integer> line = new Line<>();
        boolean[] seen = new boolean[adjacency.size()];
        int[] depth = new int[adjacency.size()];
        line.put(from);
        seen[from] = true;
        for (Integer vertex = line.take(); vertex != null; vertex = line.take()) {
            if (vertex == to) {
                return depth[vertex];
            }
            for (Integer next : adjacency.get(vertex)) {
                if (!seen[next]) {
                    seen[next] = true;
                    depth[next] = depth[vertex] + 1;
                    line.put(next);
                }
            }
        }
        return -1;
    }

    /** Two stacks make a queue. */
    private static final class Line<T> {
        private final Stack<T> in = new Stack<>();
        private final Stack<T> out = new Stack<>();

        void put(T item) {
            in.push(item);
        }

        T take() {
            if (out.isEmpty()) {
                while (!in.isEmpty()) {
                    out.push(in.pop());
                }
            }
            return out.isEmpty() ? null : out.pop();
        }
    }
}
