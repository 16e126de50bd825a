import java.util.ArrayList;
import java.util.List;

/** An index says where the window begins, and as soon as half of the list is old, that half is cut off. Lazy, but bounded. */
class RecentCounter {

    private final List<Integer> times = new ArrayList<>();
    private int start;

    int ping(int t) {
        times.add(t);
        while (times.get(start) < t - 3000) {
            start++;
        }
        if (start > times.size() / 2) {
            times.subList(0, start).clear();
            start = 0;
        }
        return times.size() - start;
    }
}
