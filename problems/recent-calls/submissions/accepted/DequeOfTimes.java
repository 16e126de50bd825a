import java.util.ArrayDeque;
import java.util.Deque;

/** Times grow old in the order in which they came: in at one end, out at the other. */
class RecentCounter {

    private final Deque<Integer> times = new ArrayDeque<>();

    int ping(int t) {
        times.addLast(t);
        while (times.peekFirst() < t - 3000) {
            times.removeFirst();
        }
        return times.size();
    }
}
