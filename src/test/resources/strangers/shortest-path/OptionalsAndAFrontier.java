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
        private final BitSet here;
        final int steps;

        Frontier(List<List<Integer>> graph, int start) {
            this(graph, new BitSet(), new BitSet(), 0);
            here.set(start);
            seen.set(start);
        }

        private Frontier(List<List<Integer>> graph, BitSet seen, BitSet here, int steps) {
            this.graph = graph;
            this.seen = seen;
            this.here = here;
            this.steps = steps;
        }

        boolean isAlive() {
            return !here.isEmpty();
        }

        boolean has(int vertex) {
            return here.get(vertex);
        }

        Frontier next() {
            BitSet there = new BitSet();
            here.stream().forEach(vertex -> graph.get(vertex).forEach(there::set));
            there.andNot(seen);
            seen.or(there);
            here.clear();
            here.or(there);
            return new Frontier(graph, seen, here, steps + 1);
        }
    }
}
