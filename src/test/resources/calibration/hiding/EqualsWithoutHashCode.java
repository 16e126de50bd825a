// A cache keyed by objects without equals: the same guest is stored again and again.
// retained: O(n)
// stack: O(1)
class Solution {
    static final class Key {
        final int number;
        Key(int number) { this.number = number; }
    }
    final java.util.Map<Key, long[]> cache = new java.util.HashMap<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            cache.computeIfAbsent(new Key(i % 7), key -> new long[8]);
        }
    }
}
