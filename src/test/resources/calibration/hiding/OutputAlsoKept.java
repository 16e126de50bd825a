// What is returned and kept as well is retained.
// retained: O(n) = object(4) + array(8, n)
// peak: O(n) = object(4) + array(8, n)
// stack: O(1) = 1
// jol: yes
class Solution {
    long[] memo;
    long[] f(int n) {
        memo = new long[n];
        return memo;
    }
}
