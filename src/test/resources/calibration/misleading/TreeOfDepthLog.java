// A balanced tree of n nodes: linear memory, logarithmic stack.
// retained: O(n) = object(4) + n * object(12)
// stack: O(log n) = 2 + bits(n)
// jol: yes
class Solution {
    static final class Node {
        final Node left;
        final Node right;
        final int value;
        Node(Node left, Node right, int value) { this.left = left; this.right = right; this.value = value; }
    }
    Node root;
    void f(int n) {
        root = build(0, n);
    }
    static Node build(int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) / 2;
        return new Node(build(from, middle), build(middle + 1, to), middle);
    }
}
