// space: O(n)|UNDECIDED
// Settled by hand: while the list of results grows, its old array and its new one are held at once, so that at some sizes a part of the
// output is working memory, and at others none: there is no one class between O(n), as is stated, and the output's own.
// method: solve
// output: O(2ⁿ)
class Solution {
    public List<String> solve(int n) {
        List<String> moves = new ArrayList<>();
        move(n, "A", "B", "C", moves);
        return moves;
    }
    void move(int n, String a, String b, String c, List<String> moves) {
        if (n == 0) return;
        move(n - 1, a, c, b, moves);
        moves.add(a + "->" + c);
        move(n - 1, b, a, c, moves);
    }
}
