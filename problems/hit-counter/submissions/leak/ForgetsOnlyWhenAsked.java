import java.util.ArrayDeque;
import java.util.Deque;

/** One entry for each second, as it should be, and they are let go when somebody asks. Nobody does. */
class HitCounter {

    private final Deque<int[]> seconds = new ArrayDeque<>();
    private int total;

    void hit(int timestamp) {
        if (seconds.isEmpty() || seconds.getLast()[0] != timestamp) {
            seconds.addLast(new int[] {timestamp, 0});
        }
        seconds.getLast()[1]++;
        total++;
    }

    int getHits(int timestamp) {
        forgetBefore(timestamp - 299);
        return total;
    }

    private void forgetBefore(int begin) {
        while (!seconds.isEmpty() && seconds.getFirst()[0] < begin) {
            total -= seconds.removeFirst()[1];
        }
    }
}
