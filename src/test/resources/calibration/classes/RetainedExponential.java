// Keeps the sum of every subset of n numbers.
// retained: O(2ⁿ) = object(4) + array(8, exp2(n))
// stack: O(1) = 1
// jol: yes
class Solution {
    long[] sums;
    void f(int n) {
        sums = new long[1 << n];
        for (int subset = 1; subset < sums.length; subset++) {
            sums[subset] = sums[subset & subset - 1] + Integer.numberOfTrailingZeros(subset);
        }
    }
}
