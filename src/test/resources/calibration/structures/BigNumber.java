// The factorial of n as one number.
// retained: O(n log n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.math.BigInteger product = java.math.BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(java.math.BigInteger.valueOf(i));
        }
        kept = product;
    }
}
