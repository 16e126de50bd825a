import java.util.ArrayList;
import java.util.List;

/** For each second the total up to it, so that an answer is one search and one subtraction. None is ever dropped. */
class HitCounter {

    private record Total(int second, int upToHere) {}

    private final List<Total> totals = new ArrayList<>();

    void hit(int timestamp) {
        int last = totals.size() - 1;
        int total = last < 0 ? 0 : totals.get(last).upToHere();
        if (last >= 0 && totals.get(last).second() == timestamp) {
            totals.set(last, new Total(timestamp, total + 1));
        } else {
            totals.add(new Total(timestamp, total + 1));
        }
    }

    int getHits(int timestamp) {
        int low = 0;
        int high = totals.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (totals.get(middle).second() <= timestamp - 300) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int all = totals.isEmpty() ? 0 : totals.get(totals.size() - 1).upToHere();
        return low == 0 ? all : all - totals.get(low - 1).upToHere();
    }
}
