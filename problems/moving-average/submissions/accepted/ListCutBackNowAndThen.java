import java.util.ArrayList;
import java.util.List;

/** A list whose front is cut off only when it is three windows long: sometimes more than is needed, but never much more. */
class MovingAverage {

    private final int size;
    private final List<Integer> values = new ArrayList<>();
    private double average;

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        if (values.size() >= 3 * size) {
            values.subList(0, values.size() - size).clear();
        }
        values.add(val);
        int count = values.size();
        if (count <= size) {
            average += (val - average) / count;
        } else {
            average += (double) (val - values.get(count - 1 - size)) / size;
        }
        return average;
    }
}
