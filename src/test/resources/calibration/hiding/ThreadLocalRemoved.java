// A thread-local list that is removed when the work is done.
// retained: O(1) = 0
// auxiliary: O(n)
// stack: O(1)
class Solution {
    static final ThreadLocal<java.util.List<int[]>> ALL = ThreadLocal.withInitial(java.util.ArrayList::new);
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            ALL.get().add(new int[4]);
        }
        ALL.remove();
    }
}
