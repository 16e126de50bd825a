// One flag for every subset of n things, let go at the end.
// sizes: 4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24
// retained: O(1) = 0
// peak: O(2ⁿ) = array(1, exp2(n))
// auxiliary: O(2ⁿ) = array(1, exp2(n))
// stack: O(1) = 1
class Solution {
    static void f(int n) {
        boolean[] seen = new boolean[1 << n];
        for (int subset = 1; subset < seen.length; subset *= 2) {
            seen[subset] = true;
        }
    }
}
