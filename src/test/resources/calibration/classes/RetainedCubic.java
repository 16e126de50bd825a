// Keeps a cube of flags with edges of n.
// sizes: 16,17,20,24,32,33,40,48,64,65,80,96,128,129,160,192,256,257
// retained: O(n³) = object(4) + array(4, n) + n * (array(4, n) + n * array(1, n))
// stack: O(1) = 1
// jol: yes
class Solution {
    byte[][][] kept;
    void f(int n) {
        kept = new byte[n][][];
        for (int i = 0; i < n; i++) {
            kept[i] = new byte[n][];
            for (int j = 0; j < n; j++) {
                kept[i][j] = new byte[n];
            }
        }
    }
}
