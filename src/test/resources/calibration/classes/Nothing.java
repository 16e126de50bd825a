// Does nothing: an empty solution.
// retained: O(1) = 0
// peak: O(1) = 0
// auxiliary: O(1) = 0
// churn: O(1) = 0
// stack: O(1) = 1
class Solution {
    static void f(int n) {}
}
