// Keeps a stream that was never consumed, and with it its source.
// retained: O(n)
// stack: O(1)
// jol: yes
class Solution {
    java.util.stream.Stream<long[]> lazy;
    void f(int n) {
        java.util.List<long[]> list = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(new long[4]);
        }
        lazy = list.stream().filter(each -> each[0] > 0);
    }
}
