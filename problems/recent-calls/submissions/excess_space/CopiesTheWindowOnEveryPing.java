import java.util.ArrayList;
import java.util.List;

/** Never changes a list: each ping collects what is recent into a new one. Nothing stays, but k pings allocate k² slots. */
class RecentCounter {

    private List<Integer> recent = List.of();

    int ping(int t) {
        List<Integer> still = new ArrayList<>();
        for (Integer each : recent) {
            if (each >= t - 3000) {
                still.add(each);
            }
        }
        still.add(t);
        recent = still;
        return recent.size();
    }
}
