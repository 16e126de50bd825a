// Boxes up to 127 are shared, the others are not: a straight line that begins late.
// retained: O(n) = object(4) + array(4, n) + max(0, n - 128) * object(4)
// stack: O(1) = 1
// jol: yes
class Solution {
    Integer[] kept;
    void f(int n) {
        kept = new Integer[n];
        for (int i = 0; i < n; i++) {
            kept[i] = i;
        }
    }
}
