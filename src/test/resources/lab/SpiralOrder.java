// space: O(1)
// output: O(n²)
class Solution {
    public int[] spiralOrder(int[][] matrix) {
        int t = 0, b = matrix.length - 1, l = 0, r = matrix[0].length - 1, k = 0;
        int[] out = new int[matrix.length * matrix[0].length];
        while (t <= b && l <= r) {
            for (int c = l; c <= r; c++) out[k++] = matrix[t][c];
            t++;
            for (int y = t; y <= b; y++) out[k++] = matrix[y][r];
            r--;
            if (t <= b) { for (int c = r; c >= l; c--) out[k++] = matrix[b][c]; b--; }
            if (l <= r) { for (int y = b; y >= t; y--) out[k++] = matrix[y][l]; l++; }
        }
        return out;
    }
}
