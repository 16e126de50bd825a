import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        if (from == to) {
            return 0;
        }
        boolean[] seen = new boolean[adjacency.size()];
        seen[from] = true;
        Queue<List<Integer>> choices = new ArrayDeque<>();
        choices.add(adjacency.get(from));
        int steps = 1;
        while (!choices.isEmpty()) {
            int size = choices.size();
            for (int i = 0; i < size; i++) {
                List<Integer> choice = choices.remove();
                for (int next : choice) {
                    if (next == to) return steps;
                    if (seen[next]) continue;
                    seen[next] = true;
                    choices.add(adjacency.get(next));
                }
            }
            steps++;
        }
        return -1;
    }
}
