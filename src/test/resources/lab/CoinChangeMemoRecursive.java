// space: O(n)
class Solution {
    public int coinChange(int[] coins, int amount) { return go(coins, amount, new Integer[amount + 1]); }
    private int go(int[] coins, int left, Integer[] memo) {
        if (left == 0) return 0;
        if (memo[left] != null) return memo[left];
        int best = 1 << 20;
        for (int c : coins) if (c <= left) best = Math.min(best, 1 + go(coins, left - c, memo));
        return memo[left] = best;
    }
}
