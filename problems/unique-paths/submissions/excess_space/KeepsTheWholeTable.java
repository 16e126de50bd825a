/** A number for each square, all of them at once, though only the row before is read again. */
class Solution {

    public int uniquePaths(int m, int n) {
        int[][] ways = new int[m][n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                ways[i][j] = i == 0 || j == 0 ? 1 : ways[i - 1][j] + ways[i][j - 1];
            }
        }
        return ways[m - 1][n - 1];
    }
}
