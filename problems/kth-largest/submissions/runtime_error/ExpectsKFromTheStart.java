import java.util.Arrays;

/** Takes the k largest of the first numbers, of which there may be one fewer. */
class KthLargest {

    private final int[] ascending;

    KthLargest(int k, int[] nums) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        ascending = Arrays.copyOfRange(sorted, sorted.length - k, sorted.length);
    }

    int add(int val) {
        for (int i = 0; i < ascending.length && ascending[i] < val; i++) {
            if (i > 0) {
                ascending[i - 1] = ascending[i];
            }
            ascending[i] = val;
        }
        return ascending[0];
    }
}
