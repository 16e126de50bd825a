import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** A set tells whether a node's left side was walked. A node that was given never comes back; its mark stays. */
class BSTIterator {

    private final Deque<TreeNode> stack = new ArrayDeque<>();
    private final Set<TreeNode> visited = new HashSet<>();

    BSTIterator(TreeNode root) {
        if (root != null) {
            stack.push(root);
        }
    }

    int next() {
        while (true) {
            TreeNode node = stack.peek();
            if (visited.add(node)) {
                if (node.left != null) {
                    stack.push(node.left);
                }
                continue;
            }
            stack.pop();
            if (node.right != null) {
                stack.push(node.right);
            }
            return node.val;
        }
    }

    boolean hasNext() {
        return !stack.isEmpty();
    }
}
