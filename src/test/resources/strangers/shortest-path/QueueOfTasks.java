import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.IntSupplier;

class Solution {
    private static final int NOT_YET = -1;

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        return new Agenda(adjacency, to).workFrom(from);
    }

    private static final class Agenda {
        private final Queue<IntSupplier> tasks = new ArrayDeque<>();
        private final Set<Integer> planned = new HashSet<>();
        private final List<List<Integer>> adjacency;
        private final int goal;

        Agenda(List<List<Integer>> adjacency, int goal) {
            this.adjacency = adjacency;
            this.goal = goal;
        }

        int workFrom(int start) {
            plan(start, 0);
            int result = NOT_YET;
            while (result == NOT_YET && !tasks.isEmpty()) {
                result = tasks.remove().getAsInt();
            }
            return result;
        }

        private void plan(int vertex, int steps) {
            if (planned.add(vertex)) {
                tasks.add(() -> {
                    if (vertex == goal) {
                        return steps;
                    }
                    adjacency.get(vertex).forEach(next -> plan(next, steps + 1));
                    return NOT_YET;
                });
            }
        }
    }
}
