// Copies the first element instead of keeping a view.
// retained: O(1) = object(4) + object(12) + array(4, 1) + array(4, 4)
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.List<int[]> first;
    void f(int n) {
        java.util.List<int[]> all = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(new int[4]);
        }
        first = new java.util.ArrayList<>(all.subList(0, 1));
    }
}
