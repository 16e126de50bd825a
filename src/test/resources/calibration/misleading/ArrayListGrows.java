// An ArrayList grows by half: a saw-tooth over a straight line.
// retained: O(n) = object(4) + object(12) + array(4, grown(n))
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.List<Object> kept = new java.util.ArrayList<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            kept.add(this);
        }
    }
}
