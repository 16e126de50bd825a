// Makes a row of √n numbers n times.
// retained: O(1) = 0
// churn: O(n√n) = n * array(4, floor(sqrt(n)))
// stack: O(1) = 1
class Solution {
    static long sum;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            sum += new int[(int) Math.sqrt(n)].length;
        }
    }
}
