// Much garbage, and one short moment of n longs in the middle.
// retained: O(1) = 0
// peak: O(n)
// auxiliary: O(n)
// stack: O(1) = 2
// heap: 200000,400000,800000,1600000
class Solution {
    static long sum;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            sum += new long[16].length;
            if (i == n / 2) {
                spike(n);
            }
        }
    }
    static void spike(int n) {
        long[] all = new long[n];
        for (int i = 0; i < n; i++) {
            all[i] = i;
        }
        sum += all[n - 1];
    }
}
