// Hides bytes outside the heap, which the sandbox does not offer.
// refused: yes
class Solution {
    java.nio.ByteBuffer kept;
    void f(int n) {
        kept = java.nio.ByteBuffer.allocateDirect(n);
    }
}
