/** Walks every path there is: hundreds of millions on a board of 23 by 12. */
class Solution {

    public int uniquePaths(int m, int n) {
        return m == 1 || n == 1 ? 1 : uniquePaths(m - 1, n) + uniquePaths(m, n - 1);
    }
}
