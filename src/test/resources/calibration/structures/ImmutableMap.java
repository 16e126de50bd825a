// An unmodifiable map.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.Map<Integer, Integer> map = new java.util.HashMap<>();
        for (int i = 0; i < n; i++) {
            map.put(1000 + i, 1000 + i);
        }
        kept = java.util.Map.copyOf(map);
    }
}
