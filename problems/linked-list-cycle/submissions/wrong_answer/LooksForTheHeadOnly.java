/** Waits to come back to the first node. A cycle need not contain it: then nobody ever comes back, and a counter gives up. */
class Solution {

    boolean hasCycle(ListNode head) {
        ListNode node = head == null ? null : head.next;
        for (int steps = 0; node != null && steps < 100_000; steps++) {
            if (node == head) {
                return true;
            }
            node = node.next;
        }
        return false;
    }
}
