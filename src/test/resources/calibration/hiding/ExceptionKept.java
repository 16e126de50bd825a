// Keeps every exception it caught, with stack trace and all.
// retained: O(n)
// stack: O(1) = 2
class Solution {
    final java.util.List<Throwable> seen = new java.util.ArrayList<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            try {
                fail(i);
            } catch (IllegalStateException failure) {
                seen.add(failure);
            }
        }
    }
    static void fail(int i) {
        throw new IllegalStateException("guest");
    }
}
