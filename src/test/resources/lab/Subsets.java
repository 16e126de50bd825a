// space: O(n)
// output: O(2ⁿ)
import java.util.*;
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> all = new ArrayList<>();
        choose(nums, 0, new ArrayList<>(), all);
        return all;
    }
    private void choose(int[] nums, int at, List<Integer> taken, List<List<Integer>> all) {
        if (at == nums.length) {
            all.add(new ArrayList<>(taken));
            return;
        }
        choose(nums, at + 1, taken, all);
        taken.add(nums[at]);
        choose(nums, at + 1, taken, all);
        taken.remove(taken.size() - 1);
    }
}
