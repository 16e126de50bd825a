import java.util.IdentityHashMap;
import java.util.Map;

/** Nodes are numbered as they come, with the number of the question; nobody takes them out again. */
class Solution {

    private static final Map<ListNode, Integer> VISITS = new IdentityHashMap<>();

    private static int questions;

    boolean hasCycle(ListNode head) {
        int question = ++questions;
        for (ListNode node = head; node != null; node = node.next) {
            Integer before = VISITS.put(node, question);
            if (before != null && before == question) {
                return true;
            }
        }
        return false;
    }
}
