// Copies both halves of a range at every level and forgets them: the garbage of a merge sort.
// retained: O(1) = 0
// churn: O(n log n)
// stack: O(log n) = 1 + ceil(log2(n))
class Solution {
    static int sum;
    static void f(int n) {
        if (n < 2) {
            return;
        }
        sum += new int[n / 2].length + new int[n - n / 2].length;
        f(n / 2);
        f(n - n / 2);
    }
}
