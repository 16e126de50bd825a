class KthLargest {

    KthLargest(int k, int[] nums) {
    }

    int add(int val) {
        return 0;
    }
}
