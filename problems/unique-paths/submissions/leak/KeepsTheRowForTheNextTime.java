import java.util.Arrays;

/** The row is a field that only gets longer: between two questions it is as long as the widest board so far. */
class Solution {

    private int[] row = new int[0];

    public int uniquePaths(int m, int n) {
        if (row.length < n) {
            row = new int[n];
        }
        Arrays.fill(row, 0, n, 1);
        for (int i = 1; i < m; i++) {
            for (int j = 1; j < n; j++) {
                row[j] += row[j - 1];
            }
        }
        return row[n - 1];
    }
}
