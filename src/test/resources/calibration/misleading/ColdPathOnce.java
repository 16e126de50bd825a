// The first call fills a table of a thousand; later ones use it.
// retained: O(1) = array(4, 1000) + 1000 * array(1, 16)
// stack: O(1) = 1
// jol: yes
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
