// space: O(log n)
class Solution {
    public void quickSort(int[] a, int low, int high) {
        while (low < high) {
            int p = a[(low + high) >>> 1], i = low, j = high;
            while (i <= j) {
                while (a[i] < p) i++;
                while (a[j] > p) j--;
                if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; }
            }
            if (j - low < high - i) { quickSort(a, low, j); low = i; } else { quickSort(a, i, high); high = j; }
        }
    }
}
