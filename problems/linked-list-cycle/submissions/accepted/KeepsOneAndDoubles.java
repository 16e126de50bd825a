/** Brent's method: one node is kept, and changed for the present one after 1, 2, 4, 8 steps. */
class Solution {

    boolean hasCycle(ListNode head) {
        ListNode kept = null;
        ListNode node = head;
        long steps = 0;
        long limit = 1;
        while (node != null) {
            if (node == kept) {
                return true;
            }
            if (++steps == limit) {
                kept = node;
                limit *= 2;
            }
            node = node.next;
        }
        return false;
    }
}
