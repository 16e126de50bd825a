import java.util.Stack;

/** Goes down by recursion, as deep as the tree is high; the old Stack will do. */
class BSTIterator {

    private Stack<TreeNode> stack = new Stack<>();

    public BSTIterator(TreeNode root) {
        push(root);
    }

    private void push(TreeNode node) {
        if (node != null) {
            stack.push(node);
            push(node.left);
        }
    }

    public int next() {
        TreeNode node = stack.pop();
        push(node.right);
        return node.val;
    }

    public boolean hasNext() {
        return !stack.empty();
    }
}
