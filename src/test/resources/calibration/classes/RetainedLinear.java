// Keeps n nodes of a hand-made list.
// retained: O(n) = object(4) + n * object(8)
// peak: O(n) = object(4) + n * object(8)
// churn: O(n) = object(4) + n * object(8)
// stack: O(1) = 2
// jol: yes
// heap: 100000,200000,400000,800000
class Solution {
    static final class Node {
        final Node next;
        final int value;
        Node(Node next, int value) { this.next = next; this.value = value; }
    }
    Node kept;
    void f(int n) {
        for (int i = 0; i < n; i++) {
            kept = new Node(kept, i);
        }
    }
}
