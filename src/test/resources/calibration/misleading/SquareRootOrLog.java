// Prime sieve up to √n kept, a logarithm of rounds beside it.
// retained: O(√n) = object(4) + array(8, floor(sqrt(n)))
// stack: O(1) = 1
// jol: yes
class Solution {
    long[] kept;
    void f(int n) {
        kept = new long[(int) Math.sqrt(n)];
    }
}
