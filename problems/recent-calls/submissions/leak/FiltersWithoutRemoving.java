import java.util.ArrayList;
import java.util.List;

/** A filter counts what is recent; what is not stays in the list and is filtered again for ever. */
class RecentCounter {

    private final List<Integer> history = new ArrayList<>();

    int ping(int t) {
        history.add(t);
        return (int) history.stream().filter(each -> each >= t - 3000).count();
    }
}
