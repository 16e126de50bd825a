import java.util.BitSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

class Solution {

    private sealed interface State permits Searching, Found, Lost {}

    private record Searching(int[] level, int steps) implements State {}

    private record Found(int steps) implements State {}

    private record Lost() implements State {}

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        BitSet seen = new BitSet();
        seen.set(from);
        State state = new Searching(new int[] {from}, 0);
        while (state instanceof Searching searching) {
            state = advance(adjacency, searching, seen, to);
        }
        return state instanceof Found found ? found.steps() : -1;
    }

    private static State advance(List<List<Integer>> adjacency, Searching now, BitSet seen, int to) {
        if (now.level().length == 0) {
            return new Lost();
        }
        IntStream.Builder below = IntStream.builder();
        PrimitiveIterator.OfInt vertices = IntStream.of(now.level()).iterator();
        while (vertices.hasNext()) {
            int vertex = vertices.nextInt();
            if (vertex == to) {
                return new Found(now.steps());
            }
            for (int next : adjacency.get(vertex)) {
                if (!seen.get(next)) {
                    seen.set(next);
                    below.add(next);
                }
            }
        }
        return new Searching(below.build().toArray(), now.steps() + 1);
    }
}
