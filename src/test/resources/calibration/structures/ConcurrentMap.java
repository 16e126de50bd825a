// A concurrent map.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.Map<Integer, long[]> map = new java.util.concurrent.ConcurrentHashMap<>();
        for (int i = 0; i < n; i++) {
            map.put(1000 + i, new long[2]);
        }
        kept = map;
    }
}
