// A table for dynamic programming over triples, let go at the end.
// sizes: 16,17,20,24,32,33,40,48,64,65,80,96,128,129,160,192,256,257
// retained: O(1) = 0
// peak: O(n³) = array(4, n) + n * (array(4, n) + n * array(1, n))
// auxiliary: O(n³) = array(4, n) + n * (array(4, n) + n * array(1, n))
// stack: O(1) = 1
class Solution {
    static void f(int n) {
        byte[][][] table = new byte[n][][];
        for (int i = 0; i < n; i++) {
            table[i] = new byte[n][];
            for (int j = 0; j < n; j++) {
                table[i][j] = new byte[n];
            }
        }
        table[0][0][0] = 1;
    }
}
