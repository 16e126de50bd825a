// space: O(log n)
// output: O(n)
class Solution {
    public List<Integer> inorderTraversal(TreeNode root) {
        List<Integer> result = new ArrayList<>();
        walk(root, result);
        return result;
    }
    private void walk(TreeNode node, List<Integer> result) {
        if (node == null) return;
        walk(node.left, result);
        result.add(node.val);
        walk(node.right, result);
    }
}
