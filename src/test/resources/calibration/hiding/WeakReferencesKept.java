// What n weak references point to goes; the references themselves stay.
// retained: O(n) = object(4) + array(4, n) + n * object(16)
// stack: O(1) = 1
class Solution {
    Object[] kept;
    void f(int n) {
        kept = new Object[n];
        for (int i = 0; i < n; i++) {
            kept[i] = new java.lang.ref.WeakReference<>(new long[100]);
        }
    }
}
