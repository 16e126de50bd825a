import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.Set;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Queue<Integer> queue = new LinkedList<>(List.of(from));
        Set<Integer> visited = new HashSet<>(queue);
        int distance = 0;
        while (!queue.isEmpty()) {
            Queue<Integer> nextLevel = new LinkedList<>();
            while (!queue.isEmpty()) {
                Integer current = queue.remove();
                if (current == to) {
                    return distance;
                }
                for (Integer neighbour : adjacency.get(current)) {
                    if (visited.add(neighbour)) {
                        nextLevel.add(neighbour);
                    }
                }
            }
            queue = nextLevel;
            distance++;
        }
        return -1;
    }
}
