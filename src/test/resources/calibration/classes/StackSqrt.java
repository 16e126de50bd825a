// Calls itself until the squares pass n.
// retained: O(1) = 0
// churn: O(1) = 0
// stack: O(√n) = 2 + floor(sqrt(n))
// space: O(√n)
class Solution {
    static void f(int n) {
        down(n, 1);
    }
    static void down(int n, int i) {
        if (i * i <= n) {
            down(n, i + 1);
        }
    }
}
