import java.util.Arrays;

/** Sorted in an array whose start moves up when one falls out: what lies before the start is never given back. */
class KthLargest {

    private final int k;
    private int[] ascending;
    private int start;
    private int end;

    KthLargest(int k, int[] nums) {
        this.k = k;
        this.ascending = new int[k + 1];
        for (int num : nums) {
            insert(num);
        }
    }

    int add(int val) {
        insert(val);
        return ascending[start];
    }

    private void insert(int val) {
        if (end - start == k && val <= ascending[start]) {
            return;
        }
        if (end == ascending.length) {
            ascending = Arrays.copyOf(ascending, end + end / 2 + 1);
        }
        int at = end++;
        while (at > start && ascending[at - 1] > val) {
            ascending[at] = ascending[at - 1];
            at--;
        }
        ascending[at] = val;
        if (end - start > k) {
            start++;
        }
    }
}
