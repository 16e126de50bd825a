// A thread-local list that nobody removes.
// retained: O(n)
// stack: O(1)
class Solution {
    static final ThreadLocal<java.util.List<int[]>> ALL = ThreadLocal.withInitial(java.util.ArrayList::new);
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            ALL.get().add(new int[4]);
        }
    }
}
