import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

class Solution {

    /** Never changed once it is linked: adding a vertex makes a new root and a new way down, and shares the rest. */
    private static final class Marks {
        private Marks zero;
        private Marks one;

        private Marks() {}

        private static Marks copy(Marks old) {
            Marks copy = new Marks();
            if (old != null) {
                copy.zero = old.zero;
                copy.one = old.one;
            }
            return copy;
        }

        Marks with(int vertex, int bits) {
            Marks root = copy(this);
            Marks at = root;
            for (int bit = bits - 1; bit >= 0; bit--) {
                if ((vertex >> bit & 1) == 0) {
                    at = at.zero = copy(at.zero);
                } else {
                    at = at.one = copy(at.one);
                }
            }
            return root;
        }

        boolean has(int vertex, int bits) {
            Marks at = this;
            for (int bit = bits - 1; bit >= 0 && at != null; bit--) {
                at = (vertex >> bit & 1) == 0 ? at.zero : at.one;
            }
            return at != null;
        }
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int bits = 32 - Integer.numberOfLeadingZeros(adjacency.size());
        Marks marks = new Marks().with(from, bits);
        Queue<Integer> queue = new ArrayDeque<>();
        queue.add(from);
        for (int steps = 0; !queue.isEmpty(); steps++) {
            for (int left = queue.size(); left > 0; left--) {
                int vertex = queue.remove();
                if (vertex == to) {
                    return steps;
                }
                for (Integer next : adjacency.get(vertex)) {
                    boolean known = marks.has(next, bits);
                    marks = marks.with(next, bits);
                    if (!known) {
                        queue.add(next);
                    }
                }
            }
        }
        return -1;
    }
}
