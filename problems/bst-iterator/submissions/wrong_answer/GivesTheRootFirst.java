import java.util.ArrayDeque;
import java.util.Deque;

/** Lazy, but in another order: the root before its left side. */
class BSTIterator {

    private final Deque<TreeNode> stack = new ArrayDeque<>();

    BSTIterator(TreeNode root) {
        push(root);
    }

    private void push(TreeNode node) {
        if (node != null) {
            stack.push(node);
        }
    }

    int next() {
        TreeNode node = stack.pop();
        push(node.right);
        push(node.left);
        return node.val;
    }

    boolean hasNext() {
        return !stack.isEmpty();
    }
}
