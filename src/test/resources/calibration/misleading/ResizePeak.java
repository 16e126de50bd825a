// While a list grows, the old and the new array are both there.
// retained: O(1) = 0
// peak: O(n) = object(12) + max(array(4, before(n)) + array(4, grown(n)), array(4, grown(n)))
// auxiliary: O(n)
// stack: O(1) = 1
// heap: 200000,500000,1000000,2000000
class Solution {
    static int size;
    static void f(int n) {
        java.util.List<Object> list = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add("same");
        }
        size = list.size();
    }
}
