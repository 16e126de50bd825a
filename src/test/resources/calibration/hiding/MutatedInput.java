// Stores what it makes in the list it was given: that goes to the caller, like a result.
// arg.list: ints(n)
// output: O(n)
// retained: O(1)
// stack: O(1)
class Solution {
    void f(java.util.List<Integer> list) {
        int n = list.size();
        for (int i = 0; i < n; i++) {
            list.add(100_000 + i);
        }
    }
}
