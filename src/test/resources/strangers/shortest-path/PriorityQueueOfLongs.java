import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        long[] best = new long[adjacency.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        PriorityQueue<Long> heap = new PriorityQueue<>();
        best[from] = 0;
        heap.add((long) from);
        while (!heap.isEmpty()) {
            long top = heap.poll();
            int vertex = (int) top;
            long distance = top >>> 32;
            if (vertex == to) {
                return (int) distance;
            }
            for (int next : adjacency.get(vertex)) {
                if (best[next] > distance + 1) {
                    best[next] = distance + 1;
                    heap.add(distance + 1 << 32 | next);
                }
            }
        }
        return -1;
    }
}
