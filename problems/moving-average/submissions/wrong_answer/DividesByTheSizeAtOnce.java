/** Divides by the size of the window even while fewer values have come. */
class MovingAverage {

    private final int[] window;
    private int next;
    private long sum;

    MovingAverage(int size) {
        window = new int[size];
    }

    double next(int val) {
        sum += val - window[next];
        window[next] = val;
        next = (next + 1) % window.length;
        return (double) sum / window.length;
    }
}
