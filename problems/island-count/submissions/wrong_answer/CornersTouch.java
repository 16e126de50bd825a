/** Goes to all eight neighbours: two islands whose corners touch become one. */
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
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                sink(grid, row + down, column + right);
            }
        }
    }
}
