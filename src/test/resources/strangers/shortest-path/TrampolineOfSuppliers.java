import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

class Solution {

    @FunctionalInterface
    private interface Bounce {
        Bounce next();

        default boolean landed() {
            return false;
        }

        default int where() {
            throw new IllegalStateException("still in the air");
        }

        static Bounce at(int result) {
            return new Bounce() {
                @Override
                public Bounce next() {
                    return this;
                }

                @Override
                public boolean landed() {
                    return true;
                }

                @Override
                public int where() {
                    return result;
                }
            };
        }
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Set<Integer> seen = new HashSet<>();
        seen.add(from);
        Bounce bounce = search(adjacency, List.of(from), to, seen, 0);
        while (!bounce.landed()) {
            bounce = bounce.next();
        }
        return bounce.where();
    }

    private Bounce search(List<List<Integer>> adjacency, List<Integer> level, int to, Set<Integer> seen, int steps) {
        if (level.isEmpty()) {
            return Bounce.at(-1);
        }
        if (level.contains(to)) {
            return Bounce.at(steps);
        }
        List<Integer> further = new LinkedList<>();
        level.forEach(vertex -> adjacency.get(vertex).forEach(next -> {
            if (seen.add(next)) {
                further.add(next);
            }
        }));
        return () -> search(adjacency, further, to, seen, steps + 1);
    }
}
