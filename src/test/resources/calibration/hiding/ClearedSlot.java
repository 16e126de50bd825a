// A stack that clears the slots it pops.
// retained: O(n) = object(8) + array(4, n)
// auxiliary: O(n) = object(8) + array(4, n) + n * array(8, 8)
// stack: O(1) = 2
// jol: yes
class Solution {
    Object[] slots;
    int size;
    void f(int n) {
        slots = new Object[n];
        for (int i = 0; i < n; i++) {
            push(new long[8]);
        }
        for (int i = 0; i < n; i++) {
            pop();
        }
    }
    void push(Object what) {
        slots[size++] = what;
    }
    Object pop() {
        Object popped = slots[--size];
        slots[size] = null;
        return popped;
    }
}
