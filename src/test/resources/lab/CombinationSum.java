// space: O(n)|UNDECIDED
// Settled by hand: while the list of results grows, its old array and its new one are held at once, so that at some sizes a part of the
// output is working memory, and at others none: there is no one class between O(n), as is stated, and the output's own.
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
