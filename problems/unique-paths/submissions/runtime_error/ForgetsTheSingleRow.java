/** The first two squares of the row are set before anybody asks whether there are two. */
class Solution {

    public int uniquePaths(int m, int n) {
        int[] row = new int[Math.min(m, n)];
        row[0] = 1;
        row[1] = 1;
        for (int i = 0; i < Math.max(m, n); i++) {
            for (int j = 1; j < row.length; j++) {
                row[j] = i == 0 ? 1 : row[j] + row[j - 1];
            }
        }
        return row[row.length - 1];
    }
}
