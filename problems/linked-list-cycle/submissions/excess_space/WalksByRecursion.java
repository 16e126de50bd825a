/** The runners are recursive: one frame for each step of the slow one. */
class Solution {

    boolean hasCycle(ListNode head) {
        return head != null && meets(head, head.next);
    }

    private boolean meets(ListNode slow, ListNode fast) {
        if (fast == null || fast.next == null) {
            return false;
        }
        return slow == fast || meets(slow.next, fast.next.next);
    }
}
