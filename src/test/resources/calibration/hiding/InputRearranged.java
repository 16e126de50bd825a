// Sorts the array it was given: the input is the harness's, and nothing stays.
// arg.array: ints(n)
// retained: O(1) = 0
// auxiliary: O(1) = 0
// stack: O(1) = 1
class Solution {
    static void f(int[] array) {
        for (int i = 1; i < array.length; i++) {
            int moving = array[i];
            int j = i;
            for (; j > 0 && array[j - 1] > moving; j--) {
                array[j] = array[j - 1];
            }
            array[j] = moving;
        }
    }
}
