// A window of a hundred over n guests: constant beyond it.
// retained: O(1) = 0
// auxiliary: O(1)
// stack: O(1)
class Solution {
    static int size;
    static void f(int n) {
        java.util.ArrayDeque<Integer> window = new java.util.ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            window.add(1000 + i);
            if (window.size() > 100) {
                window.poll();
            }
        }
        size = window.size();
    }
}
