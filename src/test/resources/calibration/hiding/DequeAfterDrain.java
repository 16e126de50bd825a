// A drained ArrayDeque keeps its array.
// retained: O(n)
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.ArrayDeque<long[]> queue = new java.util.ArrayDeque<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            queue.add(new long[4]);
        }
        while (!queue.isEmpty()) {
            queue.poll();
        }
    }
}
