import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** Searches from the end, for which every edge has to be stored once more, the other way round. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] leadingTo = new int[adjacency.size()];
        for (List<Integer> neighbours : adjacency) {
            for (int next : neighbours) {
                leadingTo[next]++;
            }
        }
        int[][] backwards = new int[adjacency.size()][];
        for (int vertex = 0; vertex < backwards.length; vertex++) {
            backwards[vertex] = new int[leadingTo[vertex]];
        }
        for (int vertex = 0; vertex < backwards.length; vertex++) {
            for (int next : adjacency.get(vertex)) {
                backwards[next][--leadingTo[next]] = vertex;
            }
        }
        int[] distance = new int[adjacency.size()];
        Arrays.fill(distance, -1);
        Queue<Integer> queue = new ArrayDeque<>();
        distance[to] = 0;
        queue.add(to);
        while (!queue.isEmpty() && distance[from] < 0) {
            int vertex = queue.remove();
            for (int before : backwards[vertex]) {
                if (distance[before] < 0) {
                    distance[before] = distance[vertex] + 1;
                    queue.add(before);
                }
            }
        }
        return distance[from];
    }
}
