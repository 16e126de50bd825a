import java.util.Objects;
import java.util.stream.Stream;

/** The slow one is pulled along by a stream of every second node. */
class Solution {

    boolean hasCycle(ListNode head) {
        ListNode[] slow = {head};
        return Stream.iterate(second(head), Objects::nonNull, Solution::second).anyMatch(fast -> {
            slow[0] = slow[0].next;
            return slow[0] == fast;
        });
    }

    private static ListNode second(ListNode node) {
        return node == null || node.next == null ? null : node.next.next;
    }
}
