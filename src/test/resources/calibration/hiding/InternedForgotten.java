// Interned texts that nobody keeps: the table of interned texts holds them weakly.
// retained: O(1) = 0
// stack: O(1) = 1
class Solution {
    static int length;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            length += ("forgotten guest " + i).intern().length();
        }
    }
}
