// Keeps a view of the first element of a long list, and with it the whole list.
// retained: O(n) = object(4) + object(24) + object(12) + array(4, grown(n)) + n * array(4, 4)
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.List<int[]> first;
    void f(int n) {
        java.util.List<int[]> all = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(new int[4]);
        }
        first = all.subList(0, 1);
    }
}
