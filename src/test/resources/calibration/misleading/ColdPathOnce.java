// The first call fills a table of a thousand; later ones use it. The first is the warm-up, so nothing is added after that.
// retained: O(1) = 0
// stack: O(1) = 1
class Solution {
    static byte[][] table;
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            if (table == null) {
                table = new byte[1000][16];
            }
            table[i % 1000][0]++;
        }
    }
}
