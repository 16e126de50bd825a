// Makes and forgets a row for each square up to n.
// retained: O(1) = 0
// churn: O(√n) = floor(sqrt(n)) * array(8, 128)
// stack: O(1) = 1
class Solution {
    static int length;
    static void f(int n) {
        for (int i = 1; i * i <= n; i++) {
            length += new long[128].length;
        }
    }
}
