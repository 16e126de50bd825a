import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sorted list that may get twice as long as needed before its lower half is cut off. */
class KthLargest {

    private final int k;
    private final List<Integer> ascending = new ArrayList<>();

    KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) {
            insert(num);
        }
    }

    int add(int val) {
        insert(val);
        return ascending.get(ascending.size() - k);
    }

    private void insert(int val) {
        int at = Collections.binarySearch(ascending, val);
        ascending.add(at < 0 ? -at - 1 : at, val);
        if (ascending.size() >= 2 * k + 16) {
            ascending.subList(0, ascending.size() - k).clear();
        }
    }
}
