import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Set<Integer> met = new TreeSet<>(List.of(from));
        long levels = Stream.<Collection<Integer>>iterate(
                        List.of(from), level -> !level.isEmpty(), level -> after(level, adjacency, met))
                .takeWhile(level -> !level.contains(to))
                .count();
        return met.contains(to) ? Math.toIntExact(levels) : -1;
    }

    private static Collection<Integer> after(
            Collection<Integer> level, List<List<Integer>> adjacency, Set<Integer> met) {
        return level.stream()
                .<Integer>mapMulti((vertex, sink) -> adjacency.get(vertex).forEach(next -> {
                    if (met.add(next)) {
                        sink.accept(next);
                    }
                }))
                .collect(Collectors.toUnmodifiableSet());
    }
}
