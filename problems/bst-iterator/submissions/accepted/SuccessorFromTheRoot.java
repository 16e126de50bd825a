/** Holds the last value alone, and looks for the next larger one from the root each time. */
class BSTIterator {

    private final TreeNode root;
    private TreeNode upcoming;

    BSTIterator(TreeNode root) {
        this.root = root;
        TreeNode node = root;
        while (node != null && node.left != null) {
            node = node.left;
        }
        upcoming = node;
    }

    int next() {
        int value = upcoming.val;
        TreeNode larger = null;
        TreeNode node = root;
        while (node != null) {
            if (node.val > value) {
                larger = node;
                node = node.left;
            } else {
                node = node.right;
            }
        }
        upcoming = larger;
        return value;
    }

    boolean hasNext() {
        return upcoming != null;
    }
}
