import java.util.ArrayDeque;
import java.util.Queue;

/** A queue of the window and its sum: one enters, and from then on one leaves. */
class MovingAverage {

    private final int size;
    private final Queue<Integer> window = new ArrayDeque<>();
    private double sum;

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        window.add(val);
        sum += val;
        if (window.size() > size) {
            sum -= window.remove();
        }
        return sum / window.size();
    }
}
