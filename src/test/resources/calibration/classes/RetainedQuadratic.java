// Keeps a table of n times n flags.
// retained: O(n²) = object(4) + array(4, n) + n * array(1, n)
// peak: O(n²) = object(4) + array(4, n) + n * array(1, n)
// stack: O(1) = 1
// jol: yes
// heap: 1000,2000,3000,4000
class Solution {
    boolean[][] kept;
    void f(int n) {
        kept = new boolean[n][];
        for (int i = 0; i < n; i++) {
            kept[i] = new boolean[n];
        }
    }
}
