// Every tenth guest is forgotten in the map.
// retained: O(n)
// stack: O(1)
// jol: yes
class Solution {
    final java.util.Map<Integer, long[]> map = new java.util.HashMap<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            map.put(1000 + i, new long[4]);
            if (i % 10 != 0) {
                map.remove(1000 + i);
            }
        }
    }
}
