// Builds a text by adding one letter at a time: a new text each time.
// retained: O(1)
// churn: O(n²)
// stack: O(1) = 1
class Solution {
    static int length;
    static void f(int n) {
        String text = "";
        for (int i = 0; i < n; i++) {
            text += 'x';
        }
        length = text.length();
    }
}
