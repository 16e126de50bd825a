import java.util.ArrayList;
import java.util.List;

class Solution {
    private static final int DEEPEST = 16;

    private boolean[] seen;
    private List<List<Integer>> adjacency;
    private int to;
    private int steps;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        this.adjacency = adjacency;
        this.to = to;
        seen = new boolean[adjacency.size()];
        seen[from] = true;
        steps = 0;
        List<Integer> level = List.of(from);
        while (!level.isEmpty() && !seen[to]) {
            level = descend(level, DEEPEST);
        }
        int answer = seen[to] ? steps : -1;
        seen = null;
        this.adjacency = null;
        return answer;
    }

    /** The level some levels below, so that the loop can call again from the top. */
    private List<Integer> descend(List<Integer> level, int levels) {
        if (levels == 0 || level.isEmpty() || seen[to]) {
            return level;
        }
        List<Integer> below = new ArrayList<>();
        for (int vertex : level) {
            for (int next : adjacency.get(vertex)) {
                if (!seen[next]) {
                    seen[next] = true;
                    below.add(next);
                }
            }
        }
        steps++;
        return descend(below, levels - 1);
    }
}
