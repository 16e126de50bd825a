// A list that copies itself on every write: linear held, quadratic garbage.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.List<Integer> list = new java.util.concurrent.CopyOnWriteArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(1000 + i);
        }
        kept = list;
    }
}
