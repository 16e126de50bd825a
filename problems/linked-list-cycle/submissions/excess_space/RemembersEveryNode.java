import java.util.HashSet;
import java.util.Set;

/** The set of all nodes so far: right, and as large as the list. */
public class Solution {

    public boolean hasCycle(ListNode head) {
        Set<ListNode> seen = new HashSet<>();
        while (head != null) {
            if (!seen.add(head)) {
                return true;
            }
            head = head.next;
        }
        return false;
    }
}
