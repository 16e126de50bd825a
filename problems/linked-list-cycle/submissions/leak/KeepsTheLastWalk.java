import java.util.HashSet;
import java.util.Set;

/** The set is a field and is emptied when the next question comes: until then it holds all of the last list. */
class Solution {

    private Set<ListNode> seen = new HashSet<>();

    boolean hasCycle(ListNode head) {
        seen = new HashSet<>();
        for (ListNode node = head; node != null; node = node.next) {
            if (!seen.add(node)) {
                return true;
            }
        }
        return false;
    }
}
