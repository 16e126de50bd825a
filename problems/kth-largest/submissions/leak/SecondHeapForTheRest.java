import java.util.PriorityQueue;

/** Two heaps, as for a running median: what falls out of the upper one is kept in the lower one, and never comes back. */
class KthLargest {

    private final int k;
    private final PriorityQueue<Integer> largest = new PriorityQueue<>();
    private final PriorityQueue<Integer> rest = new PriorityQueue<>((a, b) -> Integer.compare(b, a));

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
            rest.add(largest.remove());
        }
    }
}
