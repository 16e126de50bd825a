import java.util.TreeMap;

/** A sorted map from second to hits; what lies before the window is cleared out of it. */
class HitCounter {

    private final TreeMap<Integer, Integer> hits = new TreeMap<>();

    void hit(int timestamp) {
        hits.headMap(timestamp - 299).clear();
        hits.merge(timestamp, 1, Integer::sum);
    }

    int getHits(int timestamp) {
        hits.headMap(timestamp - 299).clear();
        return hits.values().stream().mapToInt(Integer::intValue).sum();
    }
}
