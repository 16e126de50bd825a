// Sorts in a stream: the buffer is gone when the stream is done.
// retained: O(1)
// auxiliary: O(n)
// stack: O(1)
// heap: 200000,400000,800000,1200000
class Solution {
    static long sum;
    static void f(int n) {
        sum += java.util.stream.LongStream.range(0, n).map(i -> i * 31 % 1009).sorted().limit(3).sum();
    }
}
