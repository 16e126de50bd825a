/** A node's predecessor gets a link back to it for as long as its left side is being walked: no stack at all. */
class BSTIterator {

    private TreeNode node;

    BSTIterator(TreeNode root) {
        node = root;
    }

    int next() {
        while (node.left != null) {
            TreeNode before = node.left;
            while (before.right != null && before.right != node) {
                before = before.right;
            }
            if (before.right == node) {
                before.right = null;
                break;
            }
            before.right = node;
            node = node.left;
        }
        int value = node.val;
        node = node.right;
        return value;
    }

    boolean hasNext() {
        return node != null;
    }
}
