import java.util.ArrayList;
import java.util.List;

/** Marks of every map so far are kept side by side, for whoever wants to join the maps one day. Nobody does. */
class Solution {

    private final List<boolean[][]> marks = new ArrayList<>();

    public int numIslands(char[][] grid) {
        boolean[][] seen = new boolean[grid.length][grid.length == 0 ? 0 : grid[0].length];
        marks.add(seen);
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                if (grid[row][column] == '1' && !seen[row][column]) {
                    islands++;
                    visit(grid, seen, row, column);
                }
            }
        }
        return islands;
    }

    private void visit(char[][] grid, boolean[][] seen, int row, int column) {
        if (row < 0 || column < 0 || row == grid.length || column == grid[0].length) {
            return;
        }
        if (grid[row][column] == '1' && !seen[row][column]) {
            seen[row][column] = true;
            visit(grid, seen, row + 1, column);
            visit(grid, seen, row - 1, column);
            visit(grid, seen, row, column + 1);
            visit(grid, seen, row, column - 1);
        }
    }
}
