// An unmodifiable copy of a list.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.List<Integer> list = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(1000 + i);
        }
        kept = java.util.List.copyOf(list);
    }
}
