import java.util.HashMap;
import java.util.Map;

/** Every smaller board on the way to the answer is kept in a static map, for whoever asks about it later, and none ever leaves. */
class Solution {

    private static final Map<Long, Integer> KNOWN = new HashMap<>();

    public int uniquePaths(int m, int n) {
        for (int i = 1; i <= m; i++) {
            for (int j = 1; j <= n; j++) {
                int ways = i == 1 || j == 1 ? 1 : KNOWN.get(board(i - 1, j)) + KNOWN.get(board(i, j - 1));
                KNOWN.putIfAbsent(board(i, j), ways);
            }
        }
        return KNOWN.get(board(m, n));
    }

    private static long board(int rows, int columns) {
        return (long) rows << 32 | columns;
    }
}
