// Keeps every level of a merge until the end, then lets go of all.
// retained: O(1) = 0
// peak: O(n log n) = array(4, 32) + bits(n) * array(8, n)
// auxiliary: O(n log n) = array(4, 32) + bits(n) * array(8, n)
// stack: O(1) = 1
// heap: 10000,30000,60000,100000
class Solution {
    static void f(int n) {
        long[][] levels = new long[32][];
        for (int level = 0, width = n; width > 0; level++, width /= 2) {
            levels[level] = new long[n];
        }
        levels[0][0] = n;
    }
}
