import java.util.ArrayDeque;
import java.util.List;

class Solution {
    /** Stays for the next call; what finds no room in it goes into a deque that does not stay. */
    private final int[] ring = new int[32];
    private int first;
    private int inRing;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int[] distance = new int[adjacency.size()];
        ArrayDeque<Integer> spilled = new ArrayDeque<>();
        first = 0;
        inRing = 0;
        distance[from] = 1;
        add(from, spilled);
        while (inRing > 0) {
            int vertex = ring[first];
            first = (first + 1) % ring.length;
            inRing--;
            if (!spilled.isEmpty()) {
                put(spilled.removeFirst());
            }
            if (vertex == to) {
                return distance[vertex] - 1;
            }
            for (Integer next : adjacency.get(vertex)) {
                if (distance[next] == 0) {
                    distance[next] = distance[vertex] + 1;
                    add(next, spilled);
                }
            }
        }
        return -1;
    }

    private void add(int vertex, ArrayDeque<Integer> spilled) {
        if (inRing < ring.length) {
            put(vertex);
        } else {
            spilled.addLast(vertex);
        }
    }

    private void put(int vertex) {
        ring[(first + inRing++) % ring.length] = vertex;
    }
}
