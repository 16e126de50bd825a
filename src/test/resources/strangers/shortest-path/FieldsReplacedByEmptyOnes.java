import java.util.List;

class Solution {
    private static final int[] NONE = {};

    private int[] queue = NONE;
    private int[] distance = NONE;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        queue = new int[adjacency.size()];
        distance = new int[adjacency.size()];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = -1;
        }
        distance[from] = 0;
        queue[0] = from;
        int end = 1;
        for (int at = 0; at < end && distance[to] < 0; at++) {
            int vertex = queue[at];
            for (Integer next : adjacency.get(vertex)) {
                if (distance[next] < 0) {
                    distance[next] = distance[vertex] + 1;
                    queue[end++] = next;
                }
            }
        }
        int answer = distance[to];
        queue = NONE;
        distance = NONE;
        return answer;
    }
}
