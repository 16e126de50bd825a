import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {

    private static class Level implements Comparable<Level> {
        private final int distance;
        private final List<Integer> vertices = new ArrayList<>();

        Level(int distance) {
            this.distance = distance;
        }

        @Override
        public int compareTo(Level other) {
            return Integer.compare(distance, other.distance);
        }
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        PriorityQueue<Level> levels = new PriorityQueue<>();
        Map<Integer, Level> open = new HashMap<>();
        Map<Integer, Boolean> known = new HashMap<>();
        place(from, 0, levels, open, known);
        while (!levels.isEmpty()) {
            Level nearest = levels.poll();
            open.remove(nearest.distance);
            for (Integer vertex : nearest.vertices) {
                if (vertex.equals(to)) {
                    return nearest.distance;
                }
                for (Integer next : adjacency.get(vertex)) {
                    if (!known.containsKey(next)) {
                        place(next, nearest.distance + 1, levels, open, known);
                    }
                }
            }
        }
        return -1;
    }

    private void place(
            Integer vertex,
            int distance,
            PriorityQueue<Level> levels,
            Map<Integer, Level> open,
            Map<Integer, Boolean> known) {
        known.put(vertex, true);
        Level level = open.get(distance);
        if (level == null) {
            level = new Level(distance);
            open.put(distance, level);
            levels.add(level);
        }
        level.vertices.add(vertex);
    }
}
