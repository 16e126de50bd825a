/** The first row is asked how long it is before anybody asks whether there is one. */
class Solution {

    public int numIslands(char[][] grid) {
        int columns = grid[0].length;
        int islands = 0;
        for (int square = 0; square < grid.length * columns; square++) {
            if (grid[square / columns][square % columns] == '1') {
                islands++;
                sink(grid, square / columns, square % columns);
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
