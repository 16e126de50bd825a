// A triangle of pairs: half a square is still a square.
// retained: O(n²)
// stack: O(1) = 1
// jol: yes
class Solution {
    short[][] kept;
    void f(int n) {
        kept = new short[n][];
        for (int i = 0; i < n; i++) {
            kept[i] = new short[i + 1];
        }
    }
}
