import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    static Map<Integer, Integer> distances;
    static ArrayDeque<Integer> toDo;
    static List<List<Integer>> graph;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        synchronized (Solution.class) {
            try {
                graph = adjacency;
                distances = new HashMap<>();
                toDo = new ArrayDeque<>();
                distances.put(from, 0);
                toDo.add(from);
                while (!toDo.isEmpty() && !distances.containsKey(to)) {
                    step();
                }
                return distances.getOrDefault(to, -1);
            } finally {
                graph = null;
                distances = null;
                toDo = null;
            }
        }
    }

    private static void step() {
        int vertex = toDo.remove();
        int distance = distances.get(vertex);
        for (Integer next : graph.get(vertex)) {
            if (!distances.containsKey(next)) {
                distances.put(next, distance + 1);
                toDo.add(next);
            }
        }
    }
}
