import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** Searches from the end, for which every edge has to be stored once more, the other way round. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        List<List<Integer>> backwards = new ArrayList<>();
        for (int vertex = 0; vertex < adjacency.size(); vertex++) {
            backwards.add(new ArrayList<>());
        }
        for (int vertex = 0; vertex < adjacency.size(); vertex++) {
            for (int next : adjacency.get(vertex)) {
                backwards.get(next).add(vertex);
            }
        }
        int[] distance = new int[adjacency.size()];
        Arrays.fill(distance, -1);
        Queue<Integer> queue = new ArrayDeque<>();
        distance[to] = 0;
        queue.add(to);
        while (!queue.isEmpty() && distance[from] < 0) {
            int vertex = queue.remove();
            for (Integer before : backwards.get(vertex)) {
                if (distance[before] < 0) {
                    distance[before] = distance[vertex] + 1;
                    queue.add(before);
                }
            }
        }
        return distance[from];
    }
}
