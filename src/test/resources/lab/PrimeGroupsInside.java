// space: O(√n)
// arg: nums=ints(n)
// sizes: 16,25,36,64,100,144,256,400,576,1024,1600,2304,4096,6400,9216,16384
class Solution {
    public int blocks(int[] nums) {
        int size = (int) Math.sqrt(nums.length);
        long[] sums = new long[size + 1];
        for (int i = 0; i < nums.length; i++) sums[Math.min(size, i / size)] += nums[i];
        int best = 0;
        for (int i = 0; i < sums.length; i++) if (sums[i] > sums[best]) best = i;
        return best;
    }
}
