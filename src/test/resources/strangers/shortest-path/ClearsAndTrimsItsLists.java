import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    private final ArrayList<Integer> distance = new ArrayList<>();
    private final ArrayList<Integer> queue = new ArrayList<>();

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        distance.addAll(Collections.nCopies(adjacency.size(), -1));
        distance.set(from, 0);
        queue.add(from);
        for (int i = 0; i < queue.size(); i++) {
            Integer vertex = queue.get(i);
            if (vertex == to) {
                break;
            }
            for (Integer next : adjacency.get(vertex)) {
                if (distance.get(next) < 0) {
                    distance.set(next, distance.get(vertex) + 1);
                    queue.add(next);
                }
            }
        }
        int answer = distance.get(to);
        reset(distance);
        reset(queue);
        return answer;
    }

    private static void reset(ArrayList<?> list) {
        list.clear();
        list.trimToSize(); // clear() alone would keep the array
    }
}
