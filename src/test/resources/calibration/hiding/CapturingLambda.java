// Each callback captures an array.
// retained: O(n) = object(4) + array(4, n) + n * (object(4) + array(4, 20))
// stack: O(1) = 1
// jol: yes
class Solution {
    Runnable[] kept;
    void f(int n) {
        kept = new Runnable[n];
        for (int i = 0; i < n; i++) {
            int[] seen = new int[20];
            kept[i] = () -> seen[0]++;
        }
    }
}
