// A map that was full and is empty again keeps its table.
// retained: O(n) = object(4) + object(32) + array(4, table(n))
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.Map<Integer, String> map = new java.util.HashMap<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            map.put(1000 + i, "");
        }
        for (int i = 0; i < n; i++) {
            map.remove(1000 + i);
        }
    }
}
