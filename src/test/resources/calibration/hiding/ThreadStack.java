// A thread that waits for ever keeps an array in a local variable.
// retained: O(n)
// stack: O(1)
class Solution {
    static void f(int n) {
        Thread waiter = new Thread(() -> {
            long[] local = new long[n];
            synchronized (Solution.class) {
                Solution.class.notifyAll();
            }
            Object never = new Object();
            synchronized (never) {
                try {
                    never.wait();
                } catch (InterruptedException end) {
                    local[0] = 1;
                }
            }
            local[0] = 2;
        });
        waiter.setDaemon(true);
        synchronized (Solution.class) {
            waiter.start();
            try {
                Solution.class.wait();
            } catch (InterruptedException end) {
                return;
            }
        }
    }
}
