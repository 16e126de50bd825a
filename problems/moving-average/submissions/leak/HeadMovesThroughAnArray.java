import java.util.Arrays;

/** A queue in an array: the head moves on, the tail moves on, and the places that the head has passed are never used again. */
class MovingAverage {

    private final int size;
    private int[] queue = new int[16];
    private int head;
    private int tail;
    private long sum;

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        if (tail == queue.length) {
            queue = Arrays.copyOf(queue, 2 * tail);
        }
        queue[tail++] = val;
        sum += val;
        if (tail - head > size) {
            sum -= queue[head++];
        }
        return (double) sum / (tail - head);
    }
}
