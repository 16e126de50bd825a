// One long text.
// retained: O(n)
// jol: yes
// heap: 500000,1000000,3000000,6000000
class Solution {
    Object kept;
    void f(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append((char) ('a' + i % 26));
        }
        kept = text.toString();
    }
}
