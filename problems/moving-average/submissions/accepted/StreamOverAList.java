import java.util.LinkedList;
import java.util.List;

/** No sum is kept: a stream averages the window anew each time. Slow, but nothing of it stays. */
class MovingAverage {

    private final int size;
    private final List<Integer> window = new LinkedList<>();

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        if (window.size() == size) {
            window.remove(0);
        }
        window.add(val);
        return window.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
