// Every call goes through a lambda: two frames of the program for each step.
// retained: O(1)
// stack: O(n) = 2 * n + 1
// space: O(n)
class Solution {
    static void f(int n) {
        if (n > 0) {
            Runnable deeper = () -> f(n - 1);
            deeper.run();
        }
    }
}
