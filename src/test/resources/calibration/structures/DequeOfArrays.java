// A deque of arrays.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.ArrayDeque<int[]> deque = new java.util.ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            deque.addFirst(new int[] {i, i});
        }
        kept = deque;
    }
}
