import java.util.List;
import java.util.stream.IntStream;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        boolean[] seen = new boolean[adjacency.size()];
        int[] level = {from};
        seen[from] = true;
        for (int steps = 0; level.length > 0; steps++) {
            if (IntStream.of(level).anyMatch(vertex -> vertex == to)) {
                return steps;
            }
            level = IntStream.of(level)
                    .flatMap(vertex -> adjacency.get(vertex).stream().mapToInt(Integer::intValue))
                    .filter(next -> !seen[next])
                    .peek(next -> seen[next] = true)
                    .toArray();
        }
        return -1;
    }
}
