import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        return search(adjacency, from, to).orElse(-1);
    }

    private OptionalInt search(List<List<Integer>> adjacency, int from, int to) {
        Frontier frontier = new Frontier(adjacency, from);
        while (frontier.isAlive()) {
            if (frontier.has(to)) {
                return OptionalInt.of(frontier.steps);
            }
            frontier = frontier.next();
        }
        return OptionalInt.empty();
    }

    private static final class Frontier {
        private final List<List<Integer>> graph;
        private final BitSet seen;
        private final List<Integer> here;
        final int steps;

        Frontier(List<List<Integer>> graph, int start) {
            this(graph, new BitSet(), List.of(start), 0);
            seen.set(start);
        }

        private Frontier(List<List<Integer>> graph, BitSet seen, List<Integer> here, int steps) {
            this.graph = graph;
            this.seen = seen;
            this.here = here;
            this.steps = steps;
        }

        boolean isAlive() {
            return !here.isEmpty();
        }

        boolean has(int vertex) {
            return here.contains(vertex);
        }

        Frontier next() {
            List<Integer> there = new ArrayList<>();
            for (int vertex : here) {
                for (int next : graph.get(vertex)) {
                    if (!seen.get(next)) {
                        seen.set(next);
                        there.add(next);
                    }
                }
            }
            return new Frontier(graph, seen, there, steps + 1);
        }
    }
}
