// A static of a nested class that is loaded only by the work.
// retained: O(n) = array(8, n)
// stack: O(1) = 2
class Solution {
    static final class Cellar {
        static long[] kept;
        static void put(long[] what) { kept = what; }
    }
    static void f(int n) {
        Cellar.put(new long[n]);
    }
}
