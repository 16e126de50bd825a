import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sorted list of everything that ever came: the k-th from the end is right, and all below it is dead weight. */
class KthLargest {

    private final int k;
    private final List<Integer> ascending = new ArrayList<>();

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            ascending.add(num);
        }
        Collections.sort(ascending);
    }

    int add(int val) {
        int at = Collections.binarySearch(ascending, val);
        ascending.add(at < 0 ? -at - 1 : at, val);
        return ascending.get(ascending.size() - k);
    }
}
