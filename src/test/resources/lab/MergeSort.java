// space: O(n)
// output: O(1)
class Solution {
    public void mergeSort(int[] a, int lo, int hi) {
        if (lo >= hi) return;
        int mid = (lo + hi) / 2;
        mergeSort(a, lo, mid);
        mergeSort(a, mid + 1, hi);
        int[] both = new int[hi - lo + 1];
        int i = lo, j = mid + 1, k = 0;
        while (i <= mid || j <= hi)
            both[k++] = j > hi || i <= mid && a[i] <= a[j] ? a[i++] : a[j++];
        System.arraycopy(both, 0, a, lo, both.length);
    }
}
