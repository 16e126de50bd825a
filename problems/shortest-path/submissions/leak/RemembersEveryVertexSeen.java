import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.List;
import java.util.Queue;

/** So that no marks need be cleared, each search has a number of its own; every vertex that any search has marked stays in one map. */
class Solution {

    private final Map<Integer, long[]> marks = new HashMap<>();
    private long search;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        search++;
        Queue<Integer> queue = new ArrayDeque<>();
        marks.put(from, new long[] {search, 0});
        queue.add(from);
        while (!queue.isEmpty()) {
            Integer vertex = queue.remove();
            long steps = marks.get(vertex)[1];
            if (vertex == to) {
                return (int) steps;
            }
            for (Integer next : adjacency.get(vertex)) {
                long[] mark = marks.get(next);
                if (mark == null || mark[0] != search) {
                    marks.put(next, new long[] {search, steps + 1});
                    queue.add(next);
                }
            }
        }
        return -1;
    }
}
