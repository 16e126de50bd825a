/** From the goal backwards, each square once: the memo is as large as the board, and the stack as deep as the way is long. */
class Solution {

    public int uniquePaths(int m, int n) {
        return ways(m - 1, n - 1, new Integer[m][n]);
    }

    private int ways(int row, int column, Integer[][] memo) {
        if (row == 0 || column == 0) {
            return 1;
        }
        if (memo[row][column] == null) {
            memo[row][column] = ways(row - 1, column, memo) + ways(row, column - 1, memo);
        }
        return memo[row][column];
    }
}
