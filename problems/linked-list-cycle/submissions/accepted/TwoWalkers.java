import java.util.Iterator;
import java.util.NoSuchElementException;

/** Both are iterators over the same list; the second is asked twice as often. */
class Solution {

    private static final class Walker implements Iterator<ListNode> {

        private ListNode node;

        Walker(ListNode head) {
            node = head;
        }

        @Override
        public boolean hasNext() {
            return node != null;
        }

        @Override
        public ListNode next() {
            if (node == null) {
                throw new NoSuchElementException();
            }
            ListNode passed = node;
            node = node.next;
            return passed;
        }
    }

    boolean hasCycle(ListNode head) {
        Walker slow = new Walker(head);
        Walker fast = new Walker(head);
        while (fast.hasNext()) {
            fast.next();
            if (!fast.hasNext()) {
                return false;
            }
            if (fast.next() == slow.next()) {
                return true;
            }
        }
        return false;
    }
}
