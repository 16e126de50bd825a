import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.Set;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Queue<Integer> queue = new LinkedList<>();
        Set<Integer> seen = new LinkedHashSet<>();
        queue.add(from);
        queue.add(null);
        seen.add(from);
        int steps = 0;
        while (queue.size() > 1 || queue.peek() != null) {
            Integer vertex = queue.poll();
            if (vertex == null) {
                steps++;
                queue.add(null);
                continue;
            }
            if (vertex == to) {
                return steps;
            }
            for (Integer next : adjacency.get(vertex)) {
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return -1;
    }
}
