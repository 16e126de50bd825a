/** So many steps down among all steps: a product of fractions, each of which divides without a rest. */
class Solution {

    public int uniquePaths(int m, int n) {
        int steps = m + n - 2;
        int shorter = Math.min(m, n) - 1;
        long ways = 1;
        for (int i = 1; i <= shorter; i++) {
            ways = ways * (steps - shorter + i) / i;
        }
        return (int) ways;
    }
}
