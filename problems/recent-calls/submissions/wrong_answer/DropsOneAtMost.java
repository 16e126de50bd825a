import java.util.ArrayDeque;

/** An if where a while is needed: after a silence many are old at once. */
class RecentCounter {

    private final ArrayDeque<Integer> times = new ArrayDeque<>();

    int ping(int t) {
        times.add(t);
        if (times.peek() < t - 3000) {
            times.remove();
        }
        return times.size();
    }
}
