import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Integer[] distance = new Integer[adjacency.size()];
        PriorityQueue<int[]> open = new PriorityQueue<>(Comparator.comparingInt(pair -> pair[1]));
        open.add(new int[] {from, 0});
        distance[from] = 0;
        while (!open.isEmpty()) {
            int[] nearest = open.remove();
            if (nearest[0] == to) {
                return nearest[1];
            }
            for (Integer next : adjacency.get(nearest[0])) {
                if (distance[next] == null) {
                    distance[next] = nearest[1] + 1;
                    open.add(new int[] {next, nearest[1] + 1});
                }
            }
        }
        return -1;
    }
}
