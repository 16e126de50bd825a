// A block of √n rows, let go when the method returns.
// retained: O(1) = 0
// peak: O(√n) = array(4, floor(sqrt(n))) + floor(sqrt(n)) * array(8, 64)
// auxiliary: O(√n) = array(4, floor(sqrt(n))) + floor(sqrt(n)) * array(8, 64)
// stack: O(1) = 1
class Solution {
    static void f(int n) {
        long[][] block = new long[(int) Math.sqrt(n)][];
        for (int i = 0; i < block.length; i++) {
            block[i] = new long[64];
        }
        block[0][0] = n;
    }
}
