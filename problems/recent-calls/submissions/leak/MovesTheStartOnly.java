import java.util.ArrayList;
import java.util.List;

/** An index moves past what is old, which saves moving the others down, and leaves all of it in the list. */
class RecentCounter {

    private final List<Integer> times = new ArrayList<>();
    private int start;

    int ping(int t) {
        times.add(t);
        while (times.get(start) < t - 3000) {
            start++;
        }
        return times.size() - start;
    }
}
