// One buffer of a thousand longs for every row: never two at once.
// retained: O(1) = 0
// peak: O(1)
// auxiliary: O(1)
// churn: O(n) = n * array(8, 1000)
// stack: O(1) = 2
class Solution {
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            row(i);
        }
    }
    static void row(int i) {
        long[] buffer = new long[1000];
        buffer[0] = i;
    }
}
