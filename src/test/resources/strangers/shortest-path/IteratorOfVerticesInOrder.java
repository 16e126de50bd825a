import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Breadth breadth = new Breadth(adjacency, from);
        while (breadth.hasNext()) {
            if (breadth.next() == to) {
                return breadth.distance();
            }
        }
        return -1;
    }

    private static final class Breadth implements Iterator<Integer> {
        private final List<List<Integer>> adjacency;
        private final int[] distance;
        private final ArrayList<Integer> order = new ArrayList<>();
        private int at;

        Breadth(List<List<Integer>> adjacency, int start) {
            this.adjacency = adjacency;
            distance = new int[adjacency.size()];
            distance[start] = 1;
            order.add(start);
        }

        @Override
        public boolean hasNext() {
            return at < order.size();
        }

        @Override
        public Integer next() {
            int vertex = order.get(at++);
            for (Integer other : adjacency.get(vertex)) {
                if (distance[other] == 0) {
                    distance[other] = distance[vertex] + 1;
                    order.add(other);
                }
            }
            return vertex;
        }

        int distance() {
            return distance[order.get(at - 1)] - 1;
        }
    }
}
