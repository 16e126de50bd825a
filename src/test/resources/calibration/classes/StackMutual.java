// Two methods that call each other.
// retained: O(1) = 0
// stack: O(n) = n + 2
// space: O(n)
class Solution {
    static boolean f(int n) {
        return even(n);
    }
    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }
    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }
}
