import java.util.ArrayDeque;
import java.util.Queue;

/** Breadth first from each island's first square; squares that wait are numbers, and are marked when they begin to. */
class Solution {

    private static final int[][] SIDES = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    public int numIslands(char[][] grid) {
        int islands = 0;
        boolean[][] seen = new boolean[grid.length][grid.length == 0 ? 0 : grid[0].length];
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                if (grid[row][column] == '1' && !seen[row][column]) {
                    islands++;
                    mark(grid, seen, row, column);
                }
            }
        }
        return islands;
    }

    private static void mark(char[][] grid, boolean[][] seen, int firstRow, int firstColumn) {
        int columns = grid[0].length;
        Queue<Integer> queue = new ArrayDeque<>();
        seen[firstRow][firstColumn] = true;
        queue.add(firstRow * columns + firstColumn);
        while (!queue.isEmpty()) {
            int square = queue.remove();
            for (int[] side : SIDES) {
                int row = square / columns + side[0];
                int column = square % columns + side[1];
                boolean onMap = row >= 0 && row < grid.length && column >= 0 && column < columns;
                if (onMap && grid[row][column] == '1' && !seen[row][column]) {
                    seen[row][column] = true;
                    queue.add(row * columns + column);
                }
            }
        }
    }
}
