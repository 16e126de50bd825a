// A soft reference holds nothing that memory is needed for.
// retained: O(1) = object(4) + object(28)
// churn: O(n) = object(4) + object(28) + array(8, n)
// stack: O(1) = 1
class Solution {
    java.lang.ref.SoftReference<long[]> soft;
    void f(int n) {
        soft = new java.lang.ref.SoftReference<>(new long[n]);
    }
}
