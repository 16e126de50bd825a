import java.util.HashMap;
import java.util.Map;

/** Keeps the row above with a label for each square, and which labels have turned out to be one island. */
class Solution {

    public int numIslands(char[][] grid) {
        Map<Integer, Integer> same = new HashMap<>();
        int[] above = new int[grid.length == 0 ? 0 : grid[0].length];
        int labels = 0;
        int joined = 0;
        for (char[] row : grid) {
            int[] here = new int[row.length];
            for (int column = 0; column < row.length; column++) {
                if (row[column] != '1') {
                    continue;
                }
                int left = column == 0 ? 0 : here[column - 1];
                int up = above[column];
                here[column] = left > 0 ? left : up > 0 ? up : ++labels;
                if (left > 0 && up > 0) {
                    int one = first(same, left);
                    int other = first(same, up);
                    if (one != other) {
                        same.put(Math.max(one, other), Math.min(one, other));
                        joined++;
                    }
                }
            }
            above = here;
        }
        return labels - joined;
    }

    private static int first(Map<Integer, Integer> same, int label) {
        int first = label;
        while (same.containsKey(first)) {
            first = same.get(first);
        }
        return first;
    }
}
