import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int vertices = adjacency.size();
        ArrayDeque<Integer> queue = new ArrayDeque<>(vertices);
        HashMap<Integer, Integer> parent = new HashMap<>(2 * vertices);
        queue.add(from);
        parent.put(from, null);
        while (!queue.isEmpty() && !parent.containsKey(to)) {
            Integer vertex = queue.poll();
            for (Integer next : adjacency.get(vertex)) {
                if (!parent.containsKey(next)) {
                    parent.put(next, vertex);
                    queue.add(next);
                }
            }
        }
        if (!parent.containsKey(to)) {
            return -1;
        }
        int steps = 0;
        for (Integer vertex = parent.get(to); vertex != null; vertex = parent.get(vertex)) {
            steps++;
        }
        return steps;
    }
}
