import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Each square that waits carries the way to it, as a list of its own. */
class Solution {

    public int numIslands(char[][] grid) {
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                if (grid[row][column] == '1') {
                    islands++;
                    visit(grid, row * grid[0].length + column);
                }
            }
        }
        return islands;
    }

    private static void visit(char[][] grid, int first) {
        Deque<List<Integer>> ways = new ArrayDeque<>();
        enter(grid, List.of(), first / grid[0].length, first % grid[0].length, ways);
        while (!ways.isEmpty()) {
            List<Integer> way = ways.pop();
            int row = way.get(way.size() - 1) / grid[0].length;
            int column = way.get(way.size() - 1) % grid[0].length;
            enter(grid, way, row, column - 1, ways);
            enter(grid, way, row, column + 1, ways);
            enter(grid, way, row - 1, column, ways);
            enter(grid, way, row + 1, column, ways);
        }
    }

    private static void enter(char[][] grid, List<Integer> way, int row, int column, Deque<List<Integer>> ways) {
        boolean onMap = row >= 0 && column >= 0 && row < grid.length && column < grid[0].length;
        if (onMap && grid[row][column] == '1') {
            grid[row][column] = '0';
            List<Integer> longer = new ArrayList<>(way);
            longer.add(row * grid[0].length + column);
            ways.push(longer);
        }
    }
}
