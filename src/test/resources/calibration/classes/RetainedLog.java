// Keeps one node with a hundred longs for each halving of n.
// retained: O(log n) = object(4) + bits(n) * (object(8) + array(8, 100))
// peak: O(log n) = object(4) + bits(n) * (object(8) + array(8, 100))
// churn: O(log n) = object(4) + bits(n) * (object(8) + array(8, 100))
// stack: O(1) = 2
// jol: yes
class Solution {
    static final class Node {
        final Node next;
        final long[] load = new long[100];
        Node(Node next) { this.next = next; }
    }
    Node kept;
    void f(int n) {
        for (int i = n; i > 0; i /= 2) {
            kept = new Node(kept);
        }
    }
}
