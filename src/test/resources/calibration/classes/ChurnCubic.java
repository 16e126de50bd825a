// Makes a row of n flags for each pair.
// sizes: 16,17,20,24,32,33,40,48,64,65,80,96,128,129,160,192,256,257
// retained: O(1) = 0
// churn: O(n³) = n * n * array(1, n)
// stack: O(1) = 1
class Solution {
    static long sum;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += new boolean[n].length;
            }
        }
    }
}
