// Calls itself once for each subset, one inside the other.
// sizes: 2,3,4,5,6,7,8,9,10,11,12,13,14,15
// retained: O(1) = 0
// stack: O(2ⁿ) = 2 + exp2(n)
// space: O(2ⁿ)
class Solution {
    static void f(int n) {
        down(1 << n);
    }
    static void down(int left) {
        if (left > 0) {
            down(left - 1);
        }
    }
}
