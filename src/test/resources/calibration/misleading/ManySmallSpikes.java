// A buffer of n bytes for every call, never two at once: quadratic garbage, linear peak.
// retained: O(1) = 0
// peak: O(n)
// auxiliary: O(n)
// churn: O(n²) = n * array(1, n)
// stack: O(1) = 2
class Solution {
    static long sum;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            buffer(n);
        }
    }
    static void buffer(int n) {
        byte[] buffer = new byte[n];
        buffer[n - 1] = 1;
        sum += buffer[n - 1];
    }
}
