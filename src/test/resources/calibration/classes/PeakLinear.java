// A copy of n longs, let go when the method returns.
// retained: O(1) = 0
// peak: O(n) = array(8, n)
// auxiliary: O(n) = array(8, n)
// churn: O(n) = array(8, n)
// stack: O(1) = 1
// heap: 500000,1000000,2000000,3000000
class Solution {
    static void f(int n) {
        long[] copy = new long[n];
        for (int i = 0; i < n; i++) {
            copy[i] = i;
        }
    }
}
