// Four thousand bytes from the start, and one bit set for each guest in a set of bits.
// sizes: 1024,1025,1280,1536,2048,2049,2560,3072,4096,4097,5120,6144,8192,8193,10240,12288,16384,16385,20480,24576,32768,32769,40960,49152
// retained: O(n)
// stack: O(1) = 1
// jol: yes
class Solution {
    final byte[] buffer = new byte[4000];
    final java.util.BitSet seen = new java.util.BitSet();
    void f(int n) {
        seen.set(0, n);
    }
}
