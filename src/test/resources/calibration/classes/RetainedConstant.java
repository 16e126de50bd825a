// Keeps ten arrays, whatever n is, and drops n more.
// retained: O(1) = object(4) + array(4, 10) + 10 * array(8, 8)
// churn: O(n) = object(4) + array(4, 10) + 10 * array(8, 8) + n * array(8, 8)
// stack: O(1) = 1
// jol: yes
class Solution {
    long[][] kept;
    void f(int n) {
        kept = new long[10][];
        for (int i = 0; i < 10; i++) {
            kept[i] = new long[8];
        }
        for (int i = 0; i < n; i++) {
            long[] dropped = new long[8];
            dropped[0] = i;
        }
    }
}
