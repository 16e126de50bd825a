// A drained LinkedList keeps nothing.
// retained: O(1) = object(4) + object(20)
// auxiliary: O(n) = object(4) + object(20) + n * (object(12) + array(8, 4))
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.LinkedList<long[]> queue = new java.util.LinkedList<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            queue.add(new long[4]);
        }
        while (!queue.isEmpty()) {
            queue.poll();
        }
    }
}
