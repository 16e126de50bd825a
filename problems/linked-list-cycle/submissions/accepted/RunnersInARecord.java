/** Both places are one value, made anew at each step, whose garbage is gone at once. */
class Solution {

    private record Runners(ListNode slow, ListNode fast) {

        boolean canGoOn() {
            return fast != null && fast.next != null;
        }

        Runners step() {
            return new Runners(slow.next, fast.next.next);
        }
    }

    boolean hasCycle(ListNode head) {
        for (Runners at = new Runners(head, head); at.canGoOn(); ) {
            at = at.step();
            if (at.slow() == at.fast()) {
                return true;
            }
        }
        return false;
    }
}
