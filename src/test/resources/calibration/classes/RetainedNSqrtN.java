// Keeps n rows of √n numbers.
// retained: O(n√n) = object(4) + array(4, n) + n * array(4, floor(sqrt(n)))
// peak: O(n√n) = object(4) + array(4, n) + n * array(4, floor(sqrt(n)))
// stack: O(1) = 1
// jol: yes
class Solution {
    int[][] kept;
    void f(int n) {
        kept = new int[n][];
        for (int i = 0; i < n; i++) {
            kept[i] = new int[(int) Math.sqrt(n)];
        }
    }
}
