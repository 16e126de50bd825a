// space: O(1)|O(n)|UNDECIDED
// output: O(2ⁿ)
class Solution {
    public List<List<Integer>> powerSet(int[] nums) {
        List<List<Integer>> all = new ArrayList<>();
        for (int mask = 0; mask < 1 << nums.length; mask++) {
            List<Integer> set = new ArrayList<>();
            for (int i = 0; i < nums.length; i++) if ((mask >> i & 1) == 1) set.add(nums[i]);
            all.add(set);
        }
        return all;
    }
}
