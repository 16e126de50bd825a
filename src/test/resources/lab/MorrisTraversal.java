// space: O(1)
class Solution {
    public int countNodes(TreeNode root) {
        int count = 0;
        while (root != null) {
            if (root.left == null) { count++; root = root.right; continue; }
            TreeNode p = root.left;
            while (p.right != null && p.right != root) p = p.right;
            if (p.right == null) { p.right = root; root = root.left; } else { p.right = null; count++; root = root.right; }
        }
        return count;
    }
}
