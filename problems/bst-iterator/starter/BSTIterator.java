class BSTIterator {

    BSTIterator(TreeNode root) {}

    int next() {
        return 0;
    }

    boolean hasNext() {
        return false;
    }
}
