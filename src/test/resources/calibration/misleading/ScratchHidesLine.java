// Makes and drops 64 KiB, then a copy of n longs: the larger of the two is the peak, and the line shows late.
// retained: O(1) = 0
// peak: O(n) = max(array(1, 65536), array(8, n))
// churn: O(n) = array(1, 65536) + array(8, n)
// sizes: 256,362,512,724,1024,1448,2048,2896,4096,5793,8192,11585,16384,23170,32768,46341
class Solution {
    static byte[] scratch;
    static void f(int n) {
        scratch = new byte[65536];
        scratch = null;
        long[] copy = new long[n];
        for (int i = 0; i < n; i++) {
            copy[i] = i;
        }
    }
}
