import java.util.Arrays;

/** A stack in an array that doubles, with a place for each level; what has left is cleared. */
class BSTIterator {

    private TreeNode[] levels = new TreeNode[4];
    private int depth;

    BSTIterator(TreeNode root) {
        descend(root);
    }

    private void descend(TreeNode from) {
        for (TreeNode node = from; node != null; node = node.left) {
            if (depth == levels.length) {
                levels = Arrays.copyOf(levels, 2 * depth);
            }
            levels[depth++] = node;
        }
    }

    int next() {
        TreeNode node = levels[--depth];
        levels[depth] = null;
        descend(node.right);
        return node.val;
    }

    boolean hasNext() {
        return depth > 0;
    }
}
