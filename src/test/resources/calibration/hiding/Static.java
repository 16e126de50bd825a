// A static list keeps every guest.
// retained: O(n) = array(4, grown(n)) + object(12) + n * array(4, 4)
// stack: O(1) = 1
// jol: yes
class Solution {
    static final java.util.List<int[]> ALL = new java.util.ArrayList<>();
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            ALL.add(new int[4]);
        }
    }
}
