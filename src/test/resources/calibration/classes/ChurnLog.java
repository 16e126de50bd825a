// Makes and forgets a kilobyte at each halving.
// retained: O(1) = 0
// churn: O(log n) = bits(n) * array(8, 128)
// stack: O(1) = 1
class Solution {
    static int length;
    static void f(int n) {
        for (int i = n; i > 0; i /= 2) {
            length += new long[128].length;
        }
    }
}
