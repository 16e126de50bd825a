// A full table of pairs up to two hundred, a list beyond: what counts is what happens at large sizes.
// retained: O(1) = 0
// auxiliary: O(n)
// stack: O(1) = 1
class Solution {
    static int rows;
    static void f(int n) {
        if (n <= 64) {
            byte[][] table = new byte[n][n];
            rows = table.length;
        } else {
            long[] list = new long[16 * n];
            rows = list.length;
        }
    }
}
