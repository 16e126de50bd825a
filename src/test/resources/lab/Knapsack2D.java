// space: O(n²)
class Solution {
    public int knapsack(int W, int[] wt, int[] val) {
        int[][] best = new int[wt.length + 1][W + 1];
        for (int i = 1; i <= wt.length; i++)
            for (int w = 0; w <= W; w++) {
                best[i][w] = best[i - 1][w];
                if (wt[i - 1] <= w) best[i][w] = Math.max(best[i][w], best[i - 1][w - wt[i - 1]] + val[i - 1]);
            }
        return best[wt.length][W];
    }
}
