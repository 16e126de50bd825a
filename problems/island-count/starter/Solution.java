class Solution {

    int numIslands(char[][] grid) {
        return 0;
    }
}
