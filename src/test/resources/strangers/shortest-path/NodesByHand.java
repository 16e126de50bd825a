import java.util.List;

class Solution {
    private static final class Waiting {
        final int vertex;
        final int steps;
        Waiting behind;

        Waiting(int vertex, int steps) {
            this.vertex = vertex;
            this.steps = steps;
        }
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        boolean[] known = new boolean[adjacency.size()];
        Waiting head = new Waiting(from, 0);
        Waiting tail = head;
        known[from] = true;
        while (head != null) {
            if (head.vertex == to) {
                return head.steps;
            }
            List<Integer> around = adjacency.get(head.vertex);
            for (int i = 0; i < around.size(); i++) {
                int next = around.get(i);
                if (!known[next]) {
                    known[next] = true;
                    tail.behind = new Waiting(next, head.steps + 1);
                    tail = tail.behind;
                }
            }
            head = head.behind;
        }
        return -1;
    }
}
