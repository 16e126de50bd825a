// Keeps the keys of a map, which is a view of the map and of its values.
// retained: O(n)
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.Set<Integer> kept;
    void f(int n) {
        java.util.Map<Integer, long[]> map = new java.util.HashMap<>();
        for (int i = 0; i < n; i++) {
            map.put(1000 + i, new long[4]);
        }
        kept = map.keySet();
    }
}
