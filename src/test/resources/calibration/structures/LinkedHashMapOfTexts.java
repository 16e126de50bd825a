// A linked map of texts.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            map.put("guest " + i, "room " + i);
        }
        kept = map;
    }
}
