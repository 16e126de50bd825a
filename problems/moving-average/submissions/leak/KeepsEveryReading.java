import java.util.ArrayList;
import java.util.List;

/** Every value goes into a list and none is ever taken out, though the average is taken over the last few only. */
class MovingAverage {

    private final int size;
    private final List<Integer> readings = new ArrayList<>();

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        readings.add(val);
        int from = Math.max(0, readings.size() - size);
        long sum = 0;
        for (int i = from; i < readings.size(); i++) {
            sum += readings.get(i);
        }
        return (double) sum / (readings.size() - from);
    }
}
