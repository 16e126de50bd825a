// space: O(1)
class Solution {
    static long sum(int... numbers) { long s = 0; for (int x : numbers) s += x; return s; }
}
