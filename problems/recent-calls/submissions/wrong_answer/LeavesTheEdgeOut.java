import java.util.ArrayDeque;

/** A ping that is exactly 3000 milliseconds old still counts. */
class RecentCounter {

    private final ArrayDeque<Integer> times = new ArrayDeque<>();

    int ping(int t) {
        times.add(t);
        while (times.peek() <= t - 3000) {
            times.remove();
        }
        return times.size();
    }
}
