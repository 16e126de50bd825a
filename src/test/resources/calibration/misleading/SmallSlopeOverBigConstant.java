// Two megabytes from the start, and 24 bytes more for each guest.
// retained: O(n) = object(8) + array(1, 2097152) + n * object(8)
// stack: O(1)
// jol: yes
class Solution {
    static final class Node {
        final Node next;
        final int value;
        Node(Node next, int value) { this.next = next; this.value = value; }
    }
    final byte[] buffer = new byte[2 << 20];
    Node kept;
    void f(int n) {
        for (int i = 0; i < n; i++) {
            kept = new Node(kept, i);
        }
    }
}
