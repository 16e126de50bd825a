// space: O(n²)
class Solution {
    public int closest(int n, int[][] edges) {
        int[][] d = new int[n][n];
        for (int[] row : d) Arrays.fill(row, 1 << 20);
        for (int[] e : edges) { d[e[0]][e[1]] = 1; d[e[1]][e[0]] = 1; }
        for (int k = 0; k < n; k++) for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
        return d[0][n - 1];
    }
}
