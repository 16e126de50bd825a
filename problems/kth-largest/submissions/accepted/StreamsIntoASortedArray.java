import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;

/** A stream picks the k largest of the first ones; from then on an array of k longs, shifted by one for each that gets in. */
class KthLargest {

    private final long[] ascending;

    KthLargest(int k, int[] nums) {
        long[] padding = new long[Math.max(0, k - nums.length)];
        Arrays.fill(padding, Long.MIN_VALUE);
        ascending = LongStream.concat(Arrays.stream(padding), Arrays.stream(nums).asLongStream())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .sorted()
                .mapToLong(Long::longValue)
                .toArray();
    }

    int add(int val) {
        if (val > ascending[0]) {
            int at = Arrays.binarySearch(ascending, val);
            int below = (at < 0 ? -at - 1 : at) - 1;
            System.arraycopy(ascending, 1, ascending, 0, below);
            ascending[below] = val;
        }
        return (int) ascending[0];
    }
}
