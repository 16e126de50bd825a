// space: O(log n)
// arg: nums=sorted(n)
class Solution {
    public int search(int[] nums, int target, int lo, int hi) {
        if (lo > hi) return -1;
        int mid = (lo + hi) >>> 1;
        if (nums[mid] == target) return mid;
        return nums[mid] < target ? search(nums, target, mid + 1, hi) : search(nums, target, lo, mid - 1);
    }
}
