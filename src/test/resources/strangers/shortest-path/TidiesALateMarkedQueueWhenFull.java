import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int n = adjacency.size();
        Waiting waiting = new Waiting(n);
        boolean[] visited = new boolean[n];
        waiting.add(from, 0);
        while (waiting.start < waiting.end) {
            int vertex = waiting.vertices[waiting.start];
            int steps = waiting.steps[waiting.start];
            waiting.start++;
            if (visited[vertex]) {
                continue;
            }
            visited[vertex] = true;
            if (vertex == to) {
                return steps;
            }
            for (int next : adjacency.get(vertex)) {
                if (!visited[next]) {
                    waiting.add(next, steps + 1);
                }
            }
        }
        return -1;
    }

    /** Has room for each vertex twice. When there is none left, all but the first of equal ones go. */
    private static class Waiting {
        final int[] vertices;
        final int[] steps;
        final int[] lastTidied;
        int start;
        int end;
        int tidied;

        Waiting(int n) {
            vertices = new int[2 * n + 1];
            steps = new int[2 * n + 1];
            lastTidied = new int[n];
        }

        void add(int vertex, int at) {
            if (end == vertices.length) {
                tidy();
            }
            vertices[end] = vertex;
            steps[end] = at;
            end++;
        }

        private void tidy() {
            tidied++;
            int kept = 0;
            for (int i = start; i < end; i++) {
                if (lastTidied[vertices[i]] != tidied) {
                    lastTidied[vertices[i]] = tidied;
                    vertices[kept] = vertices[i];
                    steps[kept] = steps[i];
                    kept++;
                }
            }
            start = 0;
            end = kept;
        }
    }
}
