// space: O(n)
class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<Integer>> all = new ArrayList<>();
        go(candidates, target, 0, new ArrayList<>(), all);
        return all;
    }
    private void go(int[] c, int left, int from, List<Integer> path, List<List<Integer>> all) {
        if (left == 0) { all.add(new ArrayList<>(path)); return; }
        for (int i = from; i < c.length; i++) {
            if (c[i] > left) continue;
            path.add(c[i]);
            go(c, left - c[i], i, path, all);
            path.remove(path.size() - 1);
        }
    }
}
