// Holds nothing before the four hundredth guest, then everything.
// retained: O(n) = object(4) + max(0, n - 400) * object(8)
// stack: O(1)
// jol: yes
class Solution {
    static final class Node {
        final Node next;
        final int value;
        Node(Node next, int value) { this.next = next; this.value = value; }
    }
    Node kept;
    void f(int n) {
        for (int i = 400; i < n; i++) {
            kept = new Node(kept, i);
        }
    }
}
