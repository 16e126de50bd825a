// Stores what it makes in the list it was given.
// arg.list: ints(n)
// retained: O(n)
// stack: O(1)
class Solution {
    void f(java.util.List<Integer> list) {
        int n = list.size();
        for (int i = 0; i < n; i++) {
            list.add(100_000 + i);
        }
    }
}
