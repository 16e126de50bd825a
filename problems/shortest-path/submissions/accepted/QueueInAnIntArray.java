import java.util.BitSet;
import java.util.List;

/** Every vertex enters once, so an array of V places is the whole queue; a bit each says who was seen. Nothing is boxed. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] queue = new int[adjacency.size()];
        BitSet seen = new BitSet(adjacency.size());
        queue[0] = from;
        seen.set(from);
        int head = 0;
        int tail = 1;
        for (int steps = 0; head < tail; steps++) {
            int endOfLevel = tail;
            while (head < endOfLevel) {
                int vertex = queue[head++];
                if (vertex == to) {
                    return steps;
                }
                List<Integer> neighbours = adjacency.get(vertex);
                for (int i = 0; i < neighbours.size(); i++) {
                    int next = neighbours.get(i);
                    if (!seen.get(next)) {
                        seen.set(next);
                        queue[tail++] = next;
                    }
                }
            }
        }
        return -1;
    }
}
