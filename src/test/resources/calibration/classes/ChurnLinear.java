// Makes a box for each number and forgets it.
// retained: O(1) = 0
// peak: O(1)
// churn: O(n) = n * object(8)
// stack: O(1) = 1
class Solution {
    static long sum;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            Long box = 1000L + i;
            sum += box;
        }
    }
}
