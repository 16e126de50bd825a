import java.util.Arrays;
import java.util.stream.IntStream;

/** Never changes an array: each value that comes makes a new window and drops the old one. */
class MovingAverage {

    private final int size;
    private int[] window = {};

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        int from = window.length == size ? 1 : 0;
        window = IntStream.concat(
                        Arrays.stream(window, from, window.length), IntStream.of(val))
                .toArray();
        return Arrays.stream(window).average().orElse(0);
    }
}
