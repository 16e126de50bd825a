// An LRU cache of sixteen, fed n guests.
// retained: O(1)
// churn: O(n)
// stack: O(1)
class Solution {
    final java.util.Map<Integer, long[]> cache = new java.util.LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(java.util.Map.Entry<Integer, long[]> eldest) {
            return size() > 16;
        }
    };
    void f(int n) {
        for (int i = 0; i < n; i++) {
            cache.put(1000 + i, new long[10]);
        }
    }
}
