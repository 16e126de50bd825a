// A cleared list keeps its capacity.
// retained: O(n) = object(4) + object(12) + array(4, grown(n))
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.List<long[]> list = new java.util.ArrayList<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            list.add(new long[4]);
        }
        list.clear();
    }
}
