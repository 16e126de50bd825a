// What is returned is output: peak, but neither retained nor auxiliary.
// retained: O(1) = 0
// peak: O(n) = array(8, n)
// auxiliary: O(1) = 0
// churn: O(n) = array(8, n)
// stack: O(1) = 1
class Solution {
    static long[] f(int n) {
        long[] answer = new long[n];
        for (int i = 0; i < n; i++) {
            answer[i] = i;
        }
        return answer;
    }
}
