// Calls itself once for each triple.
// sizes: 2,3,4,5,6,7,8,9,10,12,14,16,17,20,24,28,32,33
// retained: O(1) = 0
// stack: O(n³) = 2 + n * n * n
// space: O(n³)
class Solution {
    static void f(int n) {
        down(n * n * n);
    }
    static void down(int left) {
        if (left > 0) {
            down(left - 1);
        }
    }
}
