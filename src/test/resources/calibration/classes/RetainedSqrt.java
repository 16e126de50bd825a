// Keeps one node for each square up to n.
// retained: O(√n) = object(4) + floor(sqrt(n)) * (object(8) + array(8, 20))
// peak: O(√n) = object(4) + floor(sqrt(n)) * (object(8) + array(8, 20))
// stack: O(1) = 2
// jol: yes
class Solution {
    static final class Node {
        final Node next;
        final long[] load = new long[20];
        Node(Node next) { this.next = next; }
    }
    Node kept;
    void f(int n) {
        for (int i = 1; i * i <= n; i++) {
            kept = new Node(kept);
        }
    }
}
