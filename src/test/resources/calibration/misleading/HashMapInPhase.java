// A map's table doubles at three quarters of a power of two, in phase with the sizes.
// retained: O(n) = object(4) + object(36) + array(4, table(n)) + n * (object(16) + object(4))
// stack: O(1) = 1
// jol: yes
// heap: 30000,60000,100000,200000
class Solution {
    java.util.Map<Integer, Object> map = new java.util.HashMap<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            map.put(1000 + i, "");
        }
    }
}
