import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Runs known = new Runs();
        known.addIfNew(from);
        List<Integer> level = new ArrayList<>(List.of(from));
        int steps = 0;
        while (!level.isEmpty()) {
            List<Integer> following = new ArrayList<>();
            for (Integer vertex : level) {
                if (vertex == to) {
                    return steps;
                }
                for (Integer next : adjacency.get(vertex)) {
                    if (known.addIfNew(next)) {
                        following.add(next);
                    }
                }
            }
            level = following;
            steps++;
        }
        return -1;
    }

    /** runs[i] is null or has 2^i numbers in order. */
    private static final class Runs {
        private final int[][] runs = new int[31][];

        boolean addIfNew(int number) {
            for (int[] run : runs) {
                if (run != null && Arrays.binarySearch(run, number) >= 0) {
                    return false;
                }
            }
            int[] carry = {number};
            int i = 0;
            while (runs[i] != null) {
                carry = merge(runs[i], carry);
                runs[i] = null;
                i++;
            }
            runs[i] = carry;
            return true;
        }

        private static int[] merge(int[] a, int[] b) {
            int[] both = new int[a.length + b.length];
            int i = 0;
            int j = 0;
            for (int k = 0; k < both.length; k++) {
                if (j == b.length || i < a.length && a[i] < b[j]) {
                    both[k] = a[i++];
                } else {
                    both[k] = b[j++];
                }
            }
            return both;
        }
    }
}
