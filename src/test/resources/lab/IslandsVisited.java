// space: O(n²)
class Solution {
    public int numIslands(char[][] grid) {
        int rows = grid.length, cols = grid[0].length, count = 0;
        boolean[][] seen = new boolean[rows][cols];
        ArrayDeque<int[]> queue = new ArrayDeque<>();
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < cols; c++) {
                if (seen[r][c] || grid[r][c] == '0') continue;
                count++;
                seen[r][c] = true;
                queue.add(new int[] {r, c});
                while (!queue.isEmpty()) {
                    int[] at = queue.poll();
                    int[][] steps = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
                    for (int[] s : steps) {
                        int y = at[0] + s[0], x = at[1] + s[1];
                        if (y < 0 || x < 0 || y >= rows || x >= cols || seen[y][x] || grid[y][x] == '0') continue;
                        seen[y][x] = true;
                        queue.add(new int[] {y, x});
                    }
                }
            }
        return count;
    }
}
