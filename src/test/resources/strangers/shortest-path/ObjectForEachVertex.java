import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

class Solution {
    private static final class Vertex {
        final int number;
        int distance = -1;

        Vertex(int number) {
            this.number = number;
        }

        boolean isNew() {
            return distance < 0;
        }
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Vertex[] vertices = new Vertex[adjacency.size()];
        for (int i = 0; i < vertices.length; i++) {
            vertices[i] = new Vertex(i);
        }
        Queue<Vertex> queue = new ArrayDeque<>();
        vertices[from].distance = 0;
        queue.add(vertices[from]);
        while (!queue.isEmpty() && vertices[to].isNew()) {
            Vertex current = queue.remove();
            for (int number : adjacency.get(current.number)) {
                Vertex next = vertices[number];
                if (next.isNew()) {
                    next.distance = current.distance + 1;
                    queue.add(next);
                }
            }
        }
        return vertices[to].distance;
    }
}
