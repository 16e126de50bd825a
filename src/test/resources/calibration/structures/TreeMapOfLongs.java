// A tree of longs.
// retained: O(n)
// jol: yes
// heap: 20000,40000,80000,120000
class Solution {
    Object kept;
    void f(int n) {
        java.util.Map<Long, long[]> map = new java.util.TreeMap<>();
        for (int i = 0; i < n; i++) {
            map.put(1000L + i, new long[2]);
        }
        kept = map;
    }
}
