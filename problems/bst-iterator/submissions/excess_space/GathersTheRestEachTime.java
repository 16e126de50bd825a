import java.util.ArrayList;
import java.util.List;

/** For every value a list of all that is larger than the last one, for the sake of its first element. */
class BSTIterator {

    private final TreeNode root;
    private long last = Long.MIN_VALUE;

    BSTIterator(TreeNode root) {
        this.root = root;
    }

    private List<Integer> rest() {
        List<Integer> rest = new ArrayList<>();
        gather(root, rest);
        return rest;
    }

    private void gather(TreeNode node, List<Integer> rest) {
        if (node == null) {
            return;
        }
        if (node.val > last) {
            gather(node.left, rest);
            rest.add(node.val);
        }
        gather(node.right, rest);
    }

    int next() {
        int value = rest().get(0);
        last = value;
        return value;
    }

    boolean hasNext() {
        return !rest().isEmpty();
    }
}
