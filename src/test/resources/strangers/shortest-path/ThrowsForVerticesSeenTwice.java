import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class Solution {

    static class AlreadySeen extends Exception {
        private static final long serialVersionUID = 1L;

        AlreadySeen(int vertex) {
            super("vertex " + vertex);
        }
    }

    static class Register {
        private final Set<Integer> names = new TreeSet<>();

        void enter(int vertex) throws AlreadySeen {
            if (!names.add(vertex)) {
                throw new AlreadySeen(vertex);
            }
        }
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Register register = new Register();
        Deque<int[]> queue = new ArrayDeque<>();
        tryToEnter(register, queue, from, 0);
        while (!queue.isEmpty()) {
            int[] current = queue.pollFirst();
            if (current[0] == to) {
                return current[1];
            }
            for (int next : adjacency.get(current[0])) {
                tryToEnter(register, queue, next, current[1] + 1);
            }
        }
        return -1;
    }

    private void tryToEnter(Register register, Deque<int[]> queue, int vertex, int steps) {
        try {
            register.enter(vertex);
            queue.offerLast(new int[] {vertex, steps});
        } catch (AlreadySeen e) {
            // nothing to do
        }
    }
}
