// A binary search that calls itself.
// retained: O(1) = 0
// churn: O(1) = 0
// stack: O(log n) = 1 + bits(n)
// space: O(log n)
class Solution {
    static int f(int n) {
        return n == 0 ? 0 : f(n / 2);
    }
}
