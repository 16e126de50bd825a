/** Sums from the very first value on; only as many as the window is long are still needed, so older ones are overwritten. */
class MovingAverage {

    private final long[] sums;
    private long count;

    MovingAverage(int size) {
        sums = new long[size + 1];
    }

    double next(int val) {
        long before = sums[place(count)];
        count++;
        sums[place(count)] = before + val;
        long inWindow = Math.min(count, sums.length - 1);
        return (double) (before + val - sums[place(count - inWindow)]) / inWindow;
    }

    private int place(long number) {
        return (int) (number % sums.length);
    }
}
