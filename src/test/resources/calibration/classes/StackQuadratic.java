// Calls itself once for each pair.
// sizes: 4,5,6,7,8,9,10,12,14,16,17,20,24,28,32,33,40,48,56,64,65,80,96,112,128,129,160,192
// retained: O(1) = 0
// stack: O(n²) = 2 + n * n
// space: O(n²)
class Solution {
    static void f(int n) {
        down(n * n);
    }
    static void down(int left) {
        if (left > 0) {
            down(left - 1);
        }
    }
}
