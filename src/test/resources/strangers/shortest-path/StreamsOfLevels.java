import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Set<Integer> seen = new HashSet<>(Set.of(from));
        List<Integer> level = List.of(from);
        int steps = 0;
        while (!level.isEmpty() && !level.contains(to)) {
            level = level.stream()
                    .flatMap(vertex -> adjacency.get(vertex).stream())
                    .filter(seen::add)
                    .collect(Collectors.toList());
            steps++;
        }
        return level.isEmpty() ? -1 : steps;
    }
}
