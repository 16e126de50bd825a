// A cache of eight megabytes from the start, whatever n is.
// retained: O(1) = object(4) + array(1, 8388608)
// stack: O(1) = 1
// jol: yes
class Solution {
    final byte[] cache = new byte[8 << 20];
    void f(int n) {
        for (int i = 0; i < n; i++) {
            cache[i] = 1;
        }
    }
}
