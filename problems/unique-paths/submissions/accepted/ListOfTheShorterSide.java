import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same row as a list of boxed numbers; turned first, if need be. */
class Solution {

    int uniquePaths(int m, int n) {
        if (m < n) {
            return uniquePaths(n, m);
        }
        List<Integer> ways = new ArrayList<>(Collections.nCopies(n, 1));
        for (int i = 1; i < m; i++) {
            for (int j = 1; j < n; j++) {
                ways.set(j, ways.get(j) + ways.get(j - 1));
            }
        }
        return ways.get(n - 1);
    }
}
