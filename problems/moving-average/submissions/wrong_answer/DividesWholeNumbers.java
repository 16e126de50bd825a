import java.util.ArrayDeque;
import java.util.Queue;

/** Divides an int by an int and makes a double of what is left. */
class MovingAverage {

    private final int size;
    private final Queue<Integer> window = new ArrayDeque<>();
    private int sum;

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        if (window.size() == size) {
            sum -= window.remove();
        }
        window.add(val);
        sum += val;
        return sum / window.size();
    }
}
