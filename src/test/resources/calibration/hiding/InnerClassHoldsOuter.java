// Each kept key is small, but an inner class holds the room it was made in.
// retained: O(n) = object(4) + array(4, n) + n * (object(4) + object(4) + array(1, 100))
// stack: O(1) = 3
// jol: yes
class Solution {
    static final class Room {
        final byte[] furniture = new byte[100];
        final class Key { int weight() { return furniture.length; } }
        Room.Key key() { return new Key(); }
    }
    Room.Key[] kept;
    void f(int n) {
        kept = new Room.Key[n];
        for (int i = 0; i < n; i++) {
            kept[i] = new Room().key();
        }
    }
}
