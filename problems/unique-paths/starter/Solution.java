class Solution {

    int uniquePaths(int m, int n) {
        return 0;
    }
}
