import java.util.Arrays;
import java.util.stream.Stream;

/** Each row is made from the one before; only the last one is looked at. */
class Solution {

    int uniquePaths(int m, int n) {
        int[] first = new int[Math.min(m, n)];
        Arrays.fill(first, 1);
        int[] last = Stream.iterate(first, Solution::next)
                .skip(Math.max(m, n) - 1)
                .findFirst()
                .orElseThrow();
        return last[last.length - 1];
    }

    private static int[] next(int[] row) {
        int[] sums = row.clone();
        for (int j = 1; j < sums.length; j++) {
            sums[j] += sums[j - 1];
        }
        return sums;
    }
}
