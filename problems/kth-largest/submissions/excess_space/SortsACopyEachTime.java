import java.util.Arrays;

/** The k largest are kept in no order: each value that comes sorts a copy of them to find the least. */
class KthLargest {

    private int[] largest;
    private final int k;

    KthLargest(int k, int[] nums) {
        this.k = k;
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        largest = Arrays.copyOfRange(sorted, Math.max(0, sorted.length - k), sorted.length);
    }

    int add(int val) {
        int[] longer = Arrays.copyOf(largest, largest.length + 1);
        longer[largest.length] = val;
        Arrays.sort(longer);
        largest = Arrays.copyOfRange(longer, Math.max(0, longer.length - k), longer.length);
        return largest[0];
    }
}
