// An emptied StringBuilder keeps its array.
// retained: O(n) = object(4) + object(9) + array(1, builder(n))
// stack: O(1) = 1
// jol: yes
class Solution {
    StringBuilder text = new StringBuilder();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            text.append('x');
        }
        text.setLength(0);
    }
}
