// space: O(log n)
record TreeNode(int val, TreeNode left, TreeNode right) {}
class Solution {
    static int maxDepth(TreeNode root) {
        return root == null ? 0 : 1 + Math.max(maxDepth(root.left()), maxDepth(root.right()));
    }
}
