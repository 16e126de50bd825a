// Interned texts that a list keeps: text of 16 bytes in an array, and a String.
// retained: O(n) = object(4) + array(4, n) + n * (object(10) + array(1, 16))
// stack: O(1) = 1
class Solution {
    String[] kept;
    void f(int n) {
        kept = new String[n];
        for (int i = 0; i < n; i++) {
            kept[i] = ("guest 1234567" + (char) ('a' + i % 20) + (char) ('a' + i / 20 % 20) + (char) ('a' + i / 400)).intern();
        }
    }
}
