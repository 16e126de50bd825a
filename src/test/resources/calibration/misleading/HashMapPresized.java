// A map made with room for all: power-of-two steps without resizing.
// retained: O(n)
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.Map<Integer, Object> map;
    void f(int n) {
        map = new java.util.HashMap<>(2 * n);
        for (int i = 0; i < n; i++) {
            map.put(1000 + i, "");
        }
    }
}
