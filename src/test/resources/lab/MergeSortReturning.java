// space: O(n)
// output: O(n)
import java.util.Arrays;
class Solution {
    public int[] sortArray(int[] nums) {
        if (nums.length < 2) return nums;
        int[] l = sortArray(Arrays.copyOfRange(nums, 0, nums.length / 2));
        int[] r = sortArray(Arrays.copyOfRange(nums, nums.length / 2, nums.length));
        int[] out = new int[nums.length];
        int i = 0, j = 0, k = 0;
        while (k < out.length) out[k++] = j == r.length || i < l.length && l[i] <= r[j] ? l[i++] : r[j++];
        return out;
    }
}
