// A merge sort tree: every level keeps its own sorted copy.
// retained: O(n log n)
// stack: O(log n) = 1 + (1 + ceil(log2(n))) + 1
// jol: yes
class Solution {
    static final class Node {
        int[] sorted;
        Node left;
        Node right;
    }
    Node kept;
    void f(int n) {
        kept = build(n);
    }
    static Node build(int length) {
        Node node = new Node();
        node.sorted = new int[length];
        if (length > 1) {
            node.left = build(length / 2);
            node.right = build(length - length / 2);
        }
        return node;
    }
}
