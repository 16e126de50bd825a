import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Solution {
    private interface Visitor {
        boolean arrives(int vertex, int steps);
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] answer = {-1};
        traverse(adjacency, from, (vertex, steps) -> {
            if (vertex == to) {
                answer[0] = steps;
            }
            return vertex == to;
        });
        return answer[0];
    }

    private static void traverse(List<List<Integer>> graph, int start, Visitor visitor) {
        Map<Integer, Boolean> seen = new TreeMap<>();
        List<Integer> level = new LinkedList<>();
        level.add(start);
        seen.put(start, Boolean.TRUE);
        int steps = 0;
        while (!level.isEmpty()) {
            List<Integer> following = new LinkedList<>();
            for (Integer vertex : level) {
                if (visitor.arrives(vertex, steps)) {
                    return;
                }
                for (Integer next : graph.get(vertex)) {
                    if (seen.putIfAbsent(next, Boolean.TRUE) == null) {
                        following.add(next);
                    }
                }
            }
            level = following;
            steps++;
        }
    }
}
