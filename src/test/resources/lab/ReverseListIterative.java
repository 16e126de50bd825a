// space: O(1)
// output: O(1)
class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode before = null;
        while (head != null) {
            ListNode after = head.next;
            head.next = before;
            before = head;
            head = after;
        }
        return before;
    }
}
