import java.util.TreeMap;

/** The tail of a sorted map is a view of what counts; the map itself keeps every second. */
class HitCounter {

    private final TreeMap<Integer, Integer> hits = new TreeMap<>();

    void hit(int timestamp) {
        hits.merge(timestamp, 1, Integer::sum);
    }

    int getHits(int timestamp) {
        int sum = 0;
        for (int each : hits.tailMap(timestamp - 300, false).values()) {
            sum += each;
        }
        return sum;
    }
}
