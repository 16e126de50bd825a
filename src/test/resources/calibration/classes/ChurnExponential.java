// Tries every subset, with a small note for each.
// sizes: 4,5,6,7,8,9,10,11,12,13,14,15,16,17,18
// retained: O(1) = 0
// churn: O(2ⁿ) = (exp2(n + 1) - 1) * object(8)
// stack: O(n) = n + 1
class Solution {
    static long sum;
    static void f(int n) {
        sum += Long.valueOf(1000L + n);
        if (n > 0) {
            f(n - 1);
            f(n - 1);
        }
    }
}
