import java.util.ArrayDeque;
import java.util.Deque;

/** A queue with an entry for each second that had a hit, tidied up by whoever comes along. */
class HitCounter {

    private static final class Second {
        final int timestamp;
        int hits;

        Second(int timestamp) {
            this.timestamp = timestamp;
        }
    }

    private final Deque<Second> seconds = new ArrayDeque<>();
    private int total;

    void hit(int timestamp) {
        forgetBefore(timestamp - 299);
        if (seconds.isEmpty() || seconds.getLast().timestamp != timestamp) {
            seconds.addLast(new Second(timestamp));
        }
        seconds.getLast().hits++;
        total++;
    }

    int getHits(int timestamp) {
        forgetBefore(timestamp - 299);
        return total;
    }

    private void forgetBefore(int begin) {
        while (!seconds.isEmpty() && seconds.getFirst().timestamp < begin) {
            total -= seconds.removeFirst().hits;
        }
    }
}
