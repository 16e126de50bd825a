import java.util.Iterator;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int capacity = Integer.highestOneBit(Math.max(1, adjacency.size())) << 1;
        int[] ring = new int[capacity];
        int[] steps = new int[adjacency.size()];
        int first = 0;
        int last = 0;
        ring[last++] = from;
        steps[from] = 1;
        while (first != last) {
            int vertex = ring[first++ & capacity - 1];
            if (vertex == to) {
                return steps[vertex] - 1;
            }
            for (Iterator<Integer> it = adjacency.get(vertex).iterator(); it.hasNext(); ) {
                int next = it.next();
                if (steps[next] == 0) {
                    steps[next] = steps[vertex] + 1;
                    ring[last++ & capacity - 1] = next;
                }
            }
        }
        return -1;
    }
}
