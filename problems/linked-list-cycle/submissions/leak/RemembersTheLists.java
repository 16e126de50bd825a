import java.util.HashMap;
import java.util.Map;

/** Answers are kept by first node, for whoever asks about the same list again. The first node holds all the others. */
class Solution {

    private final Map<ListNode, Boolean> answered = new HashMap<>();

    boolean hasCycle(ListNode head) {
        Boolean known = answered.get(head);
        if (known == null) {
            known = walk(head);
            answered.put(head, known);
        }
        return known;
    }

    private static boolean walk(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) {
                return true;
            }
        }
        return false;
    }
}
