import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IntSummaryStatistics;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;

class Solution {
    private record Asked(int vertices, int from, int to, int answer) {}

    // for the log, should somebody complain
    private final Deque<Asked> lately = new ArrayDeque<>();
    private final IntSummaryStatistics lengths = new IntSummaryStatistics();

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int answer = answer(adjacency, from, to);
        if (lately.size() == 8) {
            lately.removeFirst();
        }
        lately.addLast(new Asked(adjacency.size(), from, to, answer));
        lengths.accept(answer);
        return answer;
    }

    private int answer(List<List<Integer>> adjacency, int from, int to) {
        int[] dist = new int[adjacency.size()];
        dist[from] = 1;
        Queue<Integer> queue = new LinkedList<>();
        queue.offer(from);
        while (!queue.isEmpty()) {
            int current = queue.poll();
            if (current == to) {
                break;
            }
            for (int neighbour : adjacency.get(current)) {
                if (dist[neighbour] == 0) {
                    dist[neighbour] = dist[current] + 1;
                    queue.offer(neighbour);
                }
            }
        }
        return dist[to] - 1;
    }
}
