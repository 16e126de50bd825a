// space: O(n²)|O(n)|UNDECIDED
// Settled by hand: while the list of results grows, its old array and its new one are held at once, so that at some sizes a part of the
// output is working memory, and at others none: there is no one class between O(n), as is stated, and the output's own.
class Solution {
    public List<List<String>> solveNQueens(int n) {
        List<List<String>> boards = new ArrayList<>();
        char[][] board = new char[n][n];
        for (char[] row : board) Arrays.fill(row, '.');
        place(board, 0, boards);
        return boards;
    }
    private void place(char[][] board, int row, List<List<String>> boards) {
        if (row == board.length) {
            List<String> copy = new ArrayList<>();
            for (char[] line : board) copy.add(new String(line));
            boards.add(copy);
            return;
        }
        for (int c = 0; c < board.length; c++)
            if (isFree(board, row, c)) {
                board[row][c] = 'Q';
                place(board, row + 1, boards);
                board[row][c] = '.';
            }
    }
    private boolean isFree(char[][] b, int row, int col) {
        for (int r = 0; r < row; r++)
            for (int c = 0; c < b.length; c++)
                if (b[r][c] == 'Q' && (c == col || Math.abs(c - col) == row - r)) return false;
        return true;
    }
}
