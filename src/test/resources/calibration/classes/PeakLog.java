// Halves with a copy of eight kilobytes at each level, freed on the way back.
// retained: O(1) = 0
// peak: O(log n) = bits(n) * array(8, 1024)
// auxiliary: O(log n) = bits(n) * array(8, 1024)
// churn: O(log n) = bits(n) * array(8, 1024)
// stack: O(log n) = bits(n) + 1
class Solution {
    static void f(int n) {
        if (n == 0) {
            return;
        }
        long[] copy = new long[1024];
        f(n / 2);
        copy[0] = n;
    }
}
