// space: O(n)
class Solution {
    public int totalNQueens(int n) {
        return place(new int[n], 0, n);
    }
    private int place(int[] at, int row, int n) {
        if (row == n) return 1;
        int ways = 0;
        for (int c = 0; c < n; c++) {
            boolean free = true;
            for (int r = 0; r < row; r++)
                if (at[r] == c || Math.abs(at[r] - c) == row - r) { free = false; break; }
            if (free) { at[row] = c; ways += place(at, row + 1, n); }
        }
        return ways;
    }
}
