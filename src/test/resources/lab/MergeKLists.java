// space: O(n)
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heap = new PriorityQueue<>((a, b) -> a.val - b.val);
        for (ListNode l : lists) if (l != null) heap.add(l);
        ListNode head = new ListNode(0), tail = head;
        while (!heap.isEmpty()) {
            tail = tail.next = heap.poll();
            if (tail.next != null) heap.add(tail.next);
        }
        return head.next;
    }
}
