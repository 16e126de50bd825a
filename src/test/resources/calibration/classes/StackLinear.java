// Calls itself n times.
// retained: O(1) = 0
// churn: O(1) = 0
// stack: O(n) = n + 1
// space: O(n)
class Solution {
    static void f(int n) {
        if (n > 0) {
            f(n - 1);
        }
    }
}
