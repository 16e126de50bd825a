import java.util.List;

/** Recursion that marks nothing: the first circle in the graph ends it with a StackOverflowError. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        if (from == to) {
            return 0;
        }
        int best = -1;
        for (int next : adjacency.get(from)) {
            int rest = shortestPath(adjacency, next, to);
            if (rest >= 0 && (best < 0 || rest + 1 < best)) {
                best = rest + 1;
            }
        }
        return best;
    }
}
