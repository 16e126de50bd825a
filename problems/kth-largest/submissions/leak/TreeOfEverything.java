/** A search tree that counts the values below each node: any rank can be found, and only one is ever asked for. */
class KthLargest {

    private final int k;
    private Node root;

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            insert(num);
        }
    }

    int add(int val) {
        insert(val);
        int rank = k;
        Node node = root;
        while (true) {
            int above = node.higher == null ? 0 : node.higher.count;
            int here = node.count - above - (node.lower == null ? 0 : node.lower.count);
            if (rank <= above) {
                node = node.higher;
            } else if (rank <= above + here) {
                return node.value;
            } else {
                rank -= above + here;
                node = node.lower;
            }
        }
    }

    private void insert(int val) {
        if (root == null) {
            root = new Node(val);
        }
        Node node = root;
        node.count++;
        while (node.value != val) {
            if (val < node.value) {
                node.lower = node.lower == null ? new Node(val) : node.lower;
                node = node.lower;
            } else {
                node.higher = node.higher == null ? new Node(val) : node.higher;
                node = node.higher;
            }
            node.count++;
        }
    }

    private static final class Node {
        final int value;
        int count;
        Node lower;
        Node higher;

        Node(int value) {
            this.value = value;
        }
    }
}
