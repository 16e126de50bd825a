// space: O(n)
class Solution {
    List<List<Integer>> all = new ArrayList<>();
    public List<List<Integer>> permute(int[] nums) {
        walk(nums, new boolean[nums.length], new ArrayList<>());
        List<List<Integer>> done = all;
        all = null;
        return done;
    }
    void walk(int[] nums, boolean[] used, List<Integer> path) {
        if (path.size() == nums.length) { all.add(new ArrayList<>(path)); return; }
        for (int i = 0; i < nums.length; i++) {
            if (used[i]) continue;
            used[i] = true;
            path.add(nums[i]);
            walk(nums, used, path);
            path.remove(path.size() - 1);
            used[i] = false;
        }
    }
}
