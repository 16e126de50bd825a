import java.util.Arrays;

/** One row, of the shorter side, written over for each square of the longer one. */
class Solution {

    public int uniquePaths(int m, int n) {
        int[] row = new int[Math.min(m, n)];
        Arrays.fill(row, 1);
        for (int i = 1; i < Math.max(m, n); i++) {
            for (int j = 1; j < row.length; j++) {
                row[j] += row[j - 1];
            }
        }
        return row[row.length - 1];
    }
}
