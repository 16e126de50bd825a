// Calls itself for every step of a sort, one inside the other.
// sizes: 16,17,20,24,32,33,40,48,64,65,80,96,128,129,160,192,256,257,320,384,512,513,640,768,1024,1025,1280,1536
// retained: O(1) = 0
// stack: O(n log n) = 2 + floor(n * log2(n))
// space: O(n log n)
class Solution {
    static void f(int n) {
        down((int) Math.floor(n * (Math.log(n) / Math.log(2)) + 1e-9));
    }
    static void down(int left) {
        if (left > 0) {
            down(left - 1);
        }
    }
}
