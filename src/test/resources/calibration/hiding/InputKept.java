// Keeps its input: the harness owns that, and it is in no figure.
// arg.array: ints(n)
// retained: O(1) = object(4)
// stack: O(1) = 1
class Solution {
    int[] kept;
    void f(int[] array) {
        kept = array;
    }
}
