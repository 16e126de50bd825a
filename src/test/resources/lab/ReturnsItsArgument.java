// space: O(1)
// output: O(1)
class Solution {
    public int[] sortArray(int[] nums) {
        for (int gap = nums.length / 2; gap > 0; gap /= 2)
            for (int i = gap; i < nums.length; i++)
                for (int j = i; j >= gap && nums[j - gap] > nums[j]; j -= gap) { int t = nums[j]; nums[j] = nums[j - gap]; nums[j - gap] = t; }
        return nums;
    }
}
