import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;

class Solution {
    private WeakReference<int[]> buffer = new WeakReference<>(null);

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int n = adjacency.size();
        int[] work = buffer.get();
        if (work == null || work.length < 2 * n) {
            work = new int[2 * n];
            buffer = new WeakReference<>(work);
        }
        // distances in the lower half, the queue in the upper one
        Arrays.fill(work, 0, n, -1);
        work[from] = 0;
        work[n] = from;
        int read = n;
        int write = n + 1;
        while (read < write && work[to] == -1) {
            int vertex = work[read++];
            for (int next : adjacency.get(vertex)) {
                if (work[next] == -1) {
                    work[next] = work[vertex] + 1;
                    work[write++] = next;
                }
            }
        }
        return work[to];
    }
}
