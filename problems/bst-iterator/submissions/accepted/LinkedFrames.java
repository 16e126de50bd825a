/** The stack is a linked list of records, and goes down only when somebody asks. */
class BSTIterator {

    private record Frame(TreeNode node, Frame below) {}

    private Frame top;
    private TreeNode ahead;

    BSTIterator(TreeNode root) {
        ahead = root;
    }

    int next() {
        for (; ahead != null; ahead = ahead.left) {
            top = new Frame(ahead, top);
        }
        TreeNode node = top.node();
        top = top.below();
        ahead = node.right;
        return node.val;
    }

    boolean hasNext() {
        return ahead != null || top != null;
    }
}
