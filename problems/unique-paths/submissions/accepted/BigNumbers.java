import java.math.BigInteger;

/** The formula in numbers that cannot overflow: all factors first, then all divisors. */
class Solution {

    int uniquePaths(int m, int n) {
        int shorter = Math.min(m, n) - 1;
        BigInteger above = BigInteger.ONE;
        BigInteger below = BigInteger.ONE;
        for (int i = 1; i <= shorter; i++) {
            above = above.multiply(BigInteger.valueOf(Math.max(m, n) - 1L + i));
            below = below.multiply(BigInteger.valueOf(i));
        }
        return above.divide(below).intValueExact();
    }
}
