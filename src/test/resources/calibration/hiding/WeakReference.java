// A weak reference holds nothing.
// retained: O(1) = object(4) + object(16)
// churn: O(n) = object(4) + object(16) + array(8, n)
// stack: O(1) = 1
class Solution {
    java.lang.ref.WeakReference<long[]> weak;
    void f(int n) {
        weak = new java.lang.ref.WeakReference<>(new long[n]);
    }
}
