// space: O(n)
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
