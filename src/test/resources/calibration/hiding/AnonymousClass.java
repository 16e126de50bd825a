// Each anonymous comparator captures the object it was made in and a text.
// retained: O(n) = object(4) + array(4, n) + n * (object(8) + array(8, 10))
// stack: O(1) = 2
// jol: yes
class Solution {
    Runnable[] kept;
    void f(int n) {
        kept = new Runnable[n];
        for (int i = 0; i < n; i++) {
            long[] seen = new long[10];
            kept[i] = new Runnable() {
                @Override public void run() { seen[0] += kept.length; }
            };
        }
    }
}
