// A heap of boxed numbers.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.PriorityQueue<Integer> queue = new java.util.PriorityQueue<>();
        for (int i = 0; i < n; i++) {
            queue.add(100_000 - i);
        }
        kept = queue;
    }
}
