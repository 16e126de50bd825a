// Registers a listener for each guest with somebody who lives longer.
// retained: O(n) = object(12) + array(4, grown(n)) + n * (object(4) + array(8, 10))
// stack: O(1)
// jol: yes
class Solution {
    static final java.util.List<Runnable> LISTENERS = new java.util.ArrayList<>();
    static final class Guest implements Runnable {
        final long[] luggage = new long[10];
        @Override public void run() {
            luggage[0]++;
        }
    }
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            LISTENERS.add(new Guest());
        }
    }
}
