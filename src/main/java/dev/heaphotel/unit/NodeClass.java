package dev.heaphotel.unit;

/** The node classes that LeetCode's problems take for granted, as they are declared there. */
public enum NodeClass {
    LIST_NODE("ListNode", """
            public class ListNode {
                public int val;
                public ListNode next;
                public ListNode() {}
                public ListNode(int val) { this.val = val; }
                public ListNode(int val, ListNode next) { this.val = val; this.next = next; }
            }
            """),
    TREE_NODE("TreeNode", """
            public class TreeNode {
                public int val;
                public TreeNode left;
                public TreeNode right;
                public TreeNode() {}
                public TreeNode(int val) { this.val = val; }
                public TreeNode(int val, TreeNode left, TreeNode right) {
                    this.val = val;
                    this.left = left;
                    this.right = right;
                }
            }
            """);

    private final String className;
    private final String source;

    NodeClass(String className, String source) {
        this.className = className;
        this.source = source;
    }

    /** {@code ListNode}; its file is called so. */
    public String className() {
        return className;
    }

    /** Java. */
    public String source() {
        return source;
    }
}
