import java.util.ArrayDeque;
import java.util.Deque;

/** The way down begins at the root, whether there is one or not. */
class BSTIterator {

    private final Deque<TreeNode> stack = new ArrayDeque<>();

    BSTIterator(TreeNode root) {
        stack.push(root);
        pushLeft(root.left);
    }

    private void pushLeft(TreeNode node) {
        for (; node != null; node = node.left) {
            stack.push(node);
        }
    }

    int next() {
        TreeNode node = stack.pop();
        pushLeft(node.right);
        return node.val;
    }

    boolean hasNext() {
        return !stack.isEmpty();
    }
}
