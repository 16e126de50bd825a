// Keeps an iterator, and with it the list it walks.
// retained: O(n) = object(4) + object(16) + object(12) + array(4, grown(n)) + n * array(8, 4)
// stack: O(1) = 1
// jol: yes
class Solution {
    java.util.Iterator<long[]> next;
    void f(int n) {
        java.util.List<long[]> list = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(new long[4]);
        }
        next = list.iterator();
        next.next();
    }
}
