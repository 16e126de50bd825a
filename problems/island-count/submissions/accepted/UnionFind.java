/** Every land square begins as an island of its own; two that touch become one. */
class Solution {

    private static final class Forest {

        private final int[] parents;
        private int trees;

        Forest(int size) {
            parents = new int[size];
        }

        void plant(int node) {
            parents[node] = node;
            trees++;
        }

        int root(int node) {
            int root = node;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }

        void join(int one, int other) {
            int rootOfOne = root(one);
            int rootOfOther = root(other);
            if (rootOfOne != rootOfOther) {
                parents[rootOfOne] = rootOfOther;
                trees--;
            }
        }
    }

    public int numIslands(char[][] grid) {
        if (grid == null || grid.length == 0) {
            return 0;
        }
        int columns = grid[0].length;
        Forest forest = new Forest(grid.length * columns);
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] == '1') {
                    int square = row * columns + column;
                    forest.plant(square);
                    if (row > 0 && grid[row - 1][column] == '1') {
                        forest.join(square, square - columns);
                    }
                    if (column > 0 && grid[row][column - 1] == '1') {
                        forest.join(square, square - 1);
                    }
                }
            }
        }
        return forest.trees;
    }
}
