import java.util.Map;
import java.util.TreeMap;

/** Counts each of the k largest values in a tree. When a value falls out its count goes down to zero, and its entry stays. */
class KthLargest {

    private final int k;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int size;
    private int least = Integer.MAX_VALUE;

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            add(num);
        }
    }

    int add(int val) {
        counts.merge(val, 1, Integer::sum);
        least = Math.min(least, val);
        if (++size > k) {
            counts.merge(lowest(), -1, Integer::sum);
            size--;
        }
        return lowest();
    }

    /** The least value that is counted at all; it is never below the one found last, but for a newcomer. */
    private int lowest() {
        Map.Entry<Integer, Integer> entry = counts.ceilingEntry(least);
        while (entry.getValue() == 0) {
            entry = counts.higherEntry(entry.getKey());
        }
        least = entry.getKey();
        return least;
    }
}
