/** The marks are a field, so that the recursion has fewer parameters. They stay until the next map comes. */
class Solution {

    private boolean[][] seen = {};

    public int numIslands(char[][] grid) {
        seen = new boolean[grid.length][grid.length == 0 ? 0 : grid[0].length];
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                if (grid[row][column] == '1' && !seen[row][column]) {
                    islands++;
                    visit(grid, row, column);
                }
            }
        }
        return islands;
    }

    private void visit(char[][] grid, int row, int column) {
        if (row < 0 || column < 0 || row == grid.length || column == grid[0].length) {
            return;
        }
        if (grid[row][column] == '1' && !seen[row][column]) {
            seen[row][column] = true;
            visit(grid, row + 1, column);
            visit(grid, row - 1, column);
            visit(grid, row, column + 1);
            visit(grid, row, column - 1);
        }
    }
}
