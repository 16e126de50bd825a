import java.util.Arrays;
import java.util.List;

/** The queue is a chain of numbers: behind[v] is who entered after v, which says at the same time that v was seen. */
class Solution {

    private static final int UNSEEN = -1;
    private static final int LAST = -2;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] behind = new int[adjacency.size()];
        Arrays.fill(behind, UNSEEN);
        behind[from] = LAST;
        int last = from;
        int lastOfLevel = from;
        int steps = 0;
        for (int vertex = from; vertex != LAST; vertex = behind[vertex]) {
            if (vertex == to) {
                return steps;
            }
            for (int next : adjacency.get(vertex)) {
                if (behind[next] == UNSEEN) {
                    behind[last] = next;
                    behind[next] = LAST;
                    last = next;
                }
            }
            if (vertex == lastOfLevel) {
                lastOfLevel = last;
                steps++;
            }
        }
        return -1;
    }
}
