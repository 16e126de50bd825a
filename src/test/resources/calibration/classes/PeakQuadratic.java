// A table for dynamic programming over pairs.
// retained: O(1) = 0
// peak: O(n²) = array(4, n) + n * array(2, n)
// auxiliary: O(n²) = array(4, n) + n * array(2, n)
// stack: O(1) = 1
// heap: 1000,1500,2000,2500
class Solution {
    static void f(int n) {
        short[][] table = new short[n][];
        for (int i = 0; i < n; i++) {
            table[i] = new short[n];
        }
        for (int i = 1; i < n; i++) {
            table[i][i] = (short) (table[i - 1][i - 1] + 1);
        }
    }
}
