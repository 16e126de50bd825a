/** A linked list into which a value finds its place by recursion: a frame for each value that it passes. */
class KthLargest {

    private Node least;
    private int room;

    KthLargest(int k, int[] nums) {
        room = k;
        for (int num : nums) {
            add(num);
        }
    }

    int add(int val) {
        if (room > 0) {
            room--;
            least = inserted(least, val);
        } else if (val > least.value) {
            least = inserted(least, val).next;
        }
        return least.value;
    }

    private static Node inserted(Node node, int val) {
        if (node == null || val <= node.value) {
            return new Node(val, node);
        }
        node.next = inserted(node.next, val);
        return node;
    }

    private static final class Node {
        final int value;
        Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }
}
