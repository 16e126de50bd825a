// A weak map whose values hold their keys never lets go.
// retained: O(n)
// stack: O(1)
class Solution {
    static final class Key {
        final long[] load = new long[4];
    }
    final java.util.Map<Key, Object> map = new java.util.WeakHashMap<>();
    void f(int n) {
        for (int i = 0; i < n; i++) {
            Key key = new Key();
            map.put(key, new Object[] {key});
        }
    }
}
