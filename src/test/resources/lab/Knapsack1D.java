// space: O(n)
class Solution {
    static int knapsack(int capacity, int[] weights, int[] values) {
        int[] best = new int[capacity + 1];
        for (int i = 0; i < weights.length; i++)
            for (int w = capacity; w >= weights[i]; w--) best[w] = Math.max(best[w], best[w - weights[i]] + values[i]);
        return best[capacity];
    }
}
