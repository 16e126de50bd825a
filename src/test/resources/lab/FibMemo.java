// space: O(n)
// retained: O(n)
import java.util.HashMap;
import java.util.Map;
class Solution {
    private Map<Integer, Long> memo = new HashMap<>();
    public long fib(int n) {
        if (n <= 1) return n;
        if (memo.containsKey(n)) return memo.get(n);
        long f = fib(n - 1) + fib(n - 2);
        memo.put(n, f);
        return f;
    }
}
