/** A side of m squares has m - 1 moves; this counts one more on each side. */
class Solution {

    public int uniquePaths(int m, int n) {
        int shorter = Math.min(m, n);
        long ways = 1;
        for (int i = 1; i <= shorter; i++) {
            ways = ways * (m + n - shorter + i) / i;
        }
        return (int) ways;
    }
}
