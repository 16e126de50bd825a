import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int vertices = adjacency.size();
        long[] words = new long[(vertices >> 6) + 1];
        long[] queue = new long[vertices];
        int head = 0;
        int tail = 0;
        words[from >> 6] |= 1L << from;
        queue[tail++] = from;
        while (head < tail) {
            long item = queue[head++];
            int vertex = (int) item;
            int steps = (int) (item >> 32);
            if (vertex == to) {
                return steps;
            }
            for (int next : adjacency.get(vertex)) {
                if ((words[next >> 6] >> next & 1) == 0) {
                    words[next >> 6] |= 1L << next;
                    queue[tail++] = steps + 1L << 32 | next;
                }
            }
        }
        return -1;
    }
}
