import java.util.ArrayList;
import java.util.List;

/** All values at once, before anybody asks for the first; they are held until the iterator goes, read or not. */
class BSTIterator {

    private final List<Integer> values = new ArrayList<>();
    private int position;

    public BSTIterator(TreeNode root) {
        inOrder(root);
    }

    private void inOrder(TreeNode node) {
        if (node != null) {
            inOrder(node.left);
            values.add(node.val);
            inOrder(node.right);
        }
    }

    public int next() {
        return values.get(position++);
    }

    public boolean hasNext() {
        return position < values.size();
    }
}
