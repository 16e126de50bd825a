import java.util.TreeSet;

/** A sorted set; the part before the window is cleared out of it. */
class RecentCounter {

    private final TreeSet<Integer> times = new TreeSet<>();

    int ping(int t) {
        times.add(t);
        times.headSet(t - 3000).clear();
        return times.size();
    }
}
