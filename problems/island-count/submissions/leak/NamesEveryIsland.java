import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Every island becomes an object with its squares, kept for a method that nobody wrote. */
class Solution {

    private static final class Island {
        private final List<int[]> squares = new ArrayList<>();
    }

    private final List<Island> islands = new ArrayList<>();

    public int numIslands(char[][] grid) {
        int before = islands.size();
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                if (grid[row][column] == '1') {
                    islands.add(island(grid, row, column));
                }
            }
        }
        return islands.size() - before;
    }

    private static Island island(char[][] grid, int row, int column) {
        Island island = new Island();
        Deque<int[]> stack = new ArrayDeque<>();
        enter(grid, row, column, stack);
        while (!stack.isEmpty()) {
            int[] square = stack.pop();
            island.squares.add(square);
            enter(grid, square[0] + 1, square[1], stack);
            enter(grid, square[0] - 1, square[1], stack);
            enter(grid, square[0], square[1] + 1, stack);
            enter(grid, square[0], square[1] - 1, stack);
        }
        return island;
    }

    private static void enter(char[][] grid, int row, int column, Deque<int[]> stack) {
        boolean onMap = row >= 0 && column >= 0 && row < grid.length && column < grid[0].length;
        if (onMap && grid[row][column] == '1') {
            grid[row][column] = '0';
            stack.push(new int[] {row, column});
        }
    }
}
