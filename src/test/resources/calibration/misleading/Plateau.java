// A cache that is full after two hundred guests.
// retained: O(1)
// stack: O(1)
class Solution {
    final java.util.ArrayDeque<long[]> cache = new java.util.ArrayDeque<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            cache.add(new long[10]);
            if (cache.size() > 200) {
                cache.remove();
            }
        }
    }
}
