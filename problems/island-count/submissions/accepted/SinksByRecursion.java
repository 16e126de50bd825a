/** The usual one: each island is sunk as it is counted, by calls to all four sides. */
class Solution {

    public int numIslands(char[][] grid) {
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                if (grid[row][column] == '1') {
                    islands++;
                    sink(grid, row, column);
                }
            }
        }
        return islands;
    }

    private void sink(char[][] grid, int row, int column) {
        if (row < 0 || column < 0 || row == grid.length || column == grid[0].length || grid[row][column] != '1') {
            return;
        }
        grid[row][column] = '0';
        sink(grid, row + 1, column);
        sink(grid, row - 1, column);
        sink(grid, row, column + 1);
        sink(grid, row, column - 1);
    }
}
