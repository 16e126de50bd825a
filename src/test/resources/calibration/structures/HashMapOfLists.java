// A map of lists, ten to a list.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.Map<Integer, java.util.List<long[]>> map = new java.util.HashMap<>();
        for (int i = 0; i < n; i++) {
            map.computeIfAbsent(1000 + i / 10, key -> new java.util.ArrayList<>()).add(new long[2]);
        }
        kept = map;
    }
}
