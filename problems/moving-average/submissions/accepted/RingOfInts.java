/** As many places as the window has, reserved at the start: the newest value takes the oldest one's, and the sum its difference. */
class MovingAverage {

    private final int[] window;
    private int count;
    private int next;
    private long sum;

    MovingAverage(int size) {
        window = new int[size];
    }

    double next(int val) {
        sum += val - window[next];
        window[next] = val;
        next = (next + 1) % window.length;
        count = Math.min(count + 1, window.length);
        return (double) sum / count;
    }
}
