// Sums without allocating anything.
// retained: O(1) = 0
// peak: O(1) = 0
// churn: O(1) = 0
// stack: O(1) = 1
class Solution {
    static long sum;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            sum += i;
        }
    }
}
