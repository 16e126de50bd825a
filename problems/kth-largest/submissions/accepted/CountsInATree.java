import java.util.Map;
import java.util.TreeMap;

/** How often each of the k largest values is there, sorted; the entry of a value goes with the last of its kind. */
class KthLargest {

    private final int k;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int size;

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            add(num);
        }
    }

    int add(int val) {
        counts.merge(val, 1, Integer::sum);
        if (++size > k) {
            Map.Entry<Integer, Integer> least = counts.firstEntry();
            counts.compute(least.getKey(), (value, count) -> count == 1 ? null : count - 1);
            size--;
        }
        return counts.firstKey();
    }
}
