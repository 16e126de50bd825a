// Goes down n calls and comes up by an exception, a hundred times over: depth must not add up.
// retained: O(1)
// stack: O(n) = n + 2
// space: O(n)
class Solution {
    static final RuntimeException UP = new RuntimeException("up", null, false, false) {};
    static void f(int n) {
        for (int i = 0; i < 100; i++) {
            try {
                down(n);
            } catch (RuntimeException up) {
                continue;
            }
        }
    }
    static void down(int n) {
        if (n == 0) {
            throw UP;
        }
        down(n - 1);
    }
}
