import java.util.PriorityQueue;

/** The k largest in a heap whose top is the smallest of them: what falls off the top is never asked about again. */
class KthLargest {

    private final int k;
    private final PriorityQueue<Integer> largest = new PriorityQueue<>();

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            keep(num);
        }
    }

    int add(int val) {
        keep(val);
        return largest.peek();
    }

    private void keep(int val) {
        largest.add(val);
        if (largest.size() > k) {
            largest.remove();
        }
    }
}
