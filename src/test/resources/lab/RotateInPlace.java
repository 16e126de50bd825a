// space: O(1)
class Solution {
    public void rotate(int[][] matrix) {
        int n = matrix.length;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++) { int t = matrix[i][j]; matrix[i][j] = matrix[j][i]; matrix[j][i] = t; }
        for (int[] row : matrix)
            for (int i = 0; i < n / 2; i++) { int t = row[i]; row[i] = row[n - 1 - i]; row[n - 1 - i] = t; }
    }
}
