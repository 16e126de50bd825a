import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lazy ahead, greedy behind: all values given are kept, for a previous() that nobody wrote. */
class BSTIterator {

    private final Deque<TreeNode> stack = new ArrayDeque<>();
    private final List<Integer> given = new ArrayList<>();

    BSTIterator(TreeNode root) {
        pushLeft(root);
    }

    private void pushLeft(TreeNode node) {
        for (; node != null; node = node.left) {
            stack.push(node);
        }
    }

    int next() {
        TreeNode node = stack.pop();
        pushLeft(node.right);
        given.add(node.val);
        return node.val;
    }

    boolean hasNext() {
        return !stack.isEmpty();
    }
}
