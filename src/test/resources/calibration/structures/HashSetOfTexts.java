// A set of texts beyond Latin-1.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.Set<String> set = new java.util.HashSet<>();
        for (int i = 0; i < n; i++) {
            set.add("\u5ba2" + i);
        }
        kept = set;
    }
}
