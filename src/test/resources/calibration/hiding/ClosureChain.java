// Composes functions: each holds the one before.
// retained: O(n) = object(4) + n * object(4)
// stack: O(1)
// jol: yes
class Solution {
    Runnable last;
    void f(int n) {
        for (int i = 0; i < n; i++) {
            Runnable before = last;
            last = () -> {
                if (before != null) {
                    before.run();
                }
            };
        }
    }
}
