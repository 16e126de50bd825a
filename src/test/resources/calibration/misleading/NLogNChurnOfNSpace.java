// A merge sort with one buffer: n space, however much is compared.
// retained: O(1) = 0
// peak: O(n) = 2 * array(4, n)
// auxiliary: O(n) = 2 * array(4, n)
// churn: O(n) = 2 * array(4, n)
// stack: O(log n)
// heap: 200000,400000,800000,1600000
class Solution {
    static void f(int n) {
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (int) (i * 2654435761L >>> 7);
        }
        sort(numbers, new int[n], 0, n);
    }
    static void sort(int[] numbers, int[] buffer, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) / 2;
        sort(numbers, buffer, from, middle);
        sort(numbers, buffer, middle, to);
        for (int i = from, left = from, right = middle; i < to; i++) {
            boolean takeLeft = right == to || left < middle && numbers[left] <= numbers[right];
            buffer[i] = takeLeft ? numbers[left++] : numbers[right++];
        }
        System.arraycopy(buffer, from, numbers, from, to - from);
    }
}
