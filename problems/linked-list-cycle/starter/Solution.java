class Solution {

    boolean hasCycle(ListNode head) {
        return false;
    }
}
