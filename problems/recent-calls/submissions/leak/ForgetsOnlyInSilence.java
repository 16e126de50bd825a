import java.util.ArrayList;
import java.util.List;

/** Clears everything after three quiet seconds. A service that is busy all day has none. */
class RecentCounter {

    private final List<Integer> times = new ArrayList<>();
    private int before;

    int ping(int t) {
        if (t - before > 3000) {
            times.clear();
        }
        before = t;
        times.add(t);
        int index = times.size() - 1;
        while (index > 0 && times.get(index - 1) >= t - 3000) {
            index--;
        }
        return times.size() - index;
    }
}
