import java.util.TreeSet;

/** The tail of a sorted set is a view of what is recent; the set itself keeps everything. */
class RecentCounter {

    private final TreeSet<Integer> pings = new TreeSet<>();

    int ping(int t) {
        pings.add(t);
        return pings.tailSet(t - 3000).size();
    }
}
