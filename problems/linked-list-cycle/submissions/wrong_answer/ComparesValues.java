/** Two nodes may have the same value without being the same node. */
class Solution {

    boolean hasCycle(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (fast != null && slow.val == fast.val) {
                return true;
            }
        }
        return false;
    }
}
