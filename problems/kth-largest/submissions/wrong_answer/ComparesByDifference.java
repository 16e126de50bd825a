import java.util.PriorityQueue;

/** Compares by a difference that overflows between very small and very large values. */
class KthLargest {

    private final int k;
    private final PriorityQueue<Integer> largest = new PriorityQueue<>((a, b) -> a - b);

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            add(num);
        }
    }

    int add(int val) {
        largest.add(val);
        if (largest.size() > k) {
            largest.remove();
        }
        return largest.peek();
    }
}
