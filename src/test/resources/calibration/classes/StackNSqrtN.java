// Calls itself n√n times.
// sizes: 16,17,20,24,32,33,40,48,64,65,80,96,128,129,160,192,256,257,320,384,512,513,640,768,1024,1025
// retained: O(1) = 0
// stack: O(n√n) = 2 + floor(n * sqrt(n))
// space: O(n√n)
class Solution {
    static void f(int n) {
        down((int) Math.floor(n * Math.sqrt(n) + 1e-9));
    }
    static void down(int left) {
        if (left > 0) {
            down(left - 1);
        }
    }
}
