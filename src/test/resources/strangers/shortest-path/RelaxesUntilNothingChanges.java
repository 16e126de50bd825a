import java.util.Arrays;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int vertices = adjacency.size();
        int[] distance = new int[vertices];
        Arrays.fill(distance, vertices);
        distance[from] = 0;
        boolean changed = true;
        for (int round = 0; changed && distance[to] > round; round++) {
            changed = false;
            for (int vertex = 0; vertex < vertices; vertex++) {
                if (distance[vertex] != round) {
                    continue;
                }
                List<Integer> around = adjacency.get(vertex);
                for (int i = 0; i < around.size(); i++) {
                    int next = around.get(i);
                    if (distance[next] > round + 1) {
                        distance[next] = round + 1;
                        changed = true;
                    }
                }
            }
        }
        return distance[to] == vertices ? -1 : distance[to];
    }
}
