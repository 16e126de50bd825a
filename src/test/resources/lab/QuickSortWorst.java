// space: O(n)
// arg: a=range(n)
class Solution {
    public void sort(int[] a, int low, int high) {
        if (low >= high) return;
        int p = a[high], i = low;
        for (int j = low; j < high; j++) if (a[j] < p) { int t = a[i]; a[i++] = a[j]; a[j] = t; }
        a[high] = a[i]; a[i] = p;
        sort(a, low, i - 1);
        sort(a, i + 1, high);
    }
}
