import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Queue<Integer> queue = new ConcurrentLinkedQueue<>();
        Map<Integer, Integer> distance = new ConcurrentHashMap<>();
        distance.put(from, 0);
        queue.add(from);
        for (Integer vertex; (vertex = queue.poll()) != null; ) {
            int here = distance.get(vertex);
            if (vertex == to) {
                return here;
            }
            for (Integer next : adjacency.get(vertex)) {
                distance.computeIfAbsent(next, unseen -> {
                    queue.add(unseen);
                    return here + 1;
                });
            }
        }
        return -1;
    }
}
