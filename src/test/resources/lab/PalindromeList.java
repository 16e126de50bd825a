// space: O(n)
class Solution {
    public boolean isPalindrome(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode n = head; n != null; n = n.next) values.add(n.val);
        for (int i = 0, j = values.size() - 1; i < j; i++, j--) if (!values.get(i).equals(values.get(j))) return false;
        return true;
    }
}
