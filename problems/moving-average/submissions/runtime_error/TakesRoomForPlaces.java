import java.util.ArrayList;
import java.util.List;

/** Room was reserved for so many values, but none of the places is there yet: the first set() finds a list of size 0. */
class MovingAverage {

    private final int size;
    private final List<Integer> ring;
    private int count;
    private long sum;

    MovingAverage(int size) {
        this.size = size;
        ring = new ArrayList<>(size);
    }

    double next(int val) {
        Integer oldest = ring.set(count % size, val);
        sum += val - (oldest == null ? 0 : oldest);
        count++;
        return (double) sum / Math.min(count, size);
    }
}
