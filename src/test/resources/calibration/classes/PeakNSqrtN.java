// The rows of a square root decomposition, let go at the end.
// retained: O(1) = 0
// peak: O(n√n) = array(4, n) + n * array(4, floor(sqrt(n)))
// auxiliary: O(n√n) = array(4, n) + n * array(4, floor(sqrt(n)))
// stack: O(1) = 1
// heap: 5000,10000,15000,20000
class Solution {
    static void f(int n) {
        int[][] rows = new int[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new int[(int) Math.sqrt(n)];
        }
        rows[0][0] = n;
    }
}
