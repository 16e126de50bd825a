import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Depth first with a stack of one's own; squares are records, and marks a set of them. */
class Solution {

    private record Square(int row, int column) {

        List<Square> neighbours() {
            return List.of(
                    new Square(row - 1, column),
                    new Square(row + 1, column),
                    new Square(row, column - 1),
                    new Square(row, column + 1));
        }

        boolean isLand(char[][] grid) {
            return row >= 0 && row < grid.length && column >= 0 && column < grid[row].length && grid[row][column] == '1';
        }
    }

    public int numIslands(char[][] grid) {
        Set<Square> seen = new HashSet<>();
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                Square square = new Square(row, column);
                if (square.isLand(grid) && seen.add(square)) {
                    islands++;
                    visit(grid, square, seen);
                }
            }
        }
        return islands;
    }

    private static void visit(char[][] grid, Square first, Set<Square> seen) {
        Deque<Square> stack = new ArrayDeque<>();
        stack.push(first);
        while (!stack.isEmpty()) {
            for (Square each : stack.pop().neighbours()) {
                if (each.isLand(grid) && seen.add(each)) {
                    stack.push(each);
                }
            }
        }
    }
}
