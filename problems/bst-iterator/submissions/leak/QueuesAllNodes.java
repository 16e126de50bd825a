import java.util.ArrayDeque;
import java.util.Queue;

/** All nodes in a queue, which gets shorter as it is used: half way it still holds half of them. */
class BSTIterator {

    private final Queue<TreeNode> upcoming = new ArrayDeque<>();

    BSTIterator(TreeNode root) {
        queue(root);
    }

    private void queue(TreeNode node) {
        if (node == null) {
            return;
        }
        queue(node.left);
        upcoming.add(node);
        queue(node.right);
    }

    int next() {
        return upcoming.remove().val;
    }

    boolean hasNext() {
        return !upcoming.isEmpty();
    }
}
