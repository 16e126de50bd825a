// Boxes of small numbers are shared: only the references grow.
// retained: O(n) = object(4) + array(4, n)
// stack: O(1) = 1
// jol: yes
class Solution {
    Integer[] kept;
    void f(int n) {
        kept = new Integer[n];
        for (int i = 0; i < n; i++) {
            kept[i] = i % 100;
        }
    }
}
