import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        TreeSet<Integer> unvisited = new TreeSet<>();
        for (int vertex = 0; vertex < adjacency.size(); vertex++) {
            unvisited.add(vertex);
        }
        Deque<Integer> level = new ArrayDeque<>();
        level.add(from);
        unvisited.remove(from);
        int steps = 0;
        while (!level.isEmpty()) {
            int width = level.size();
            for (int i = 0; i < width; i++) {
                int vertex = level.pop();
                if (vertex == to) {
                    return steps;
                }
                for (Integer next : adjacency.get(vertex)) {
                    if (unvisited.remove(next)) {
                        level.addLast(next);
                    }
                }
            }
            steps++;
        }
        return -1;
    }
}
