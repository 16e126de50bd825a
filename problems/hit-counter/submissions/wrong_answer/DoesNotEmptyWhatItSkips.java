/** Empties a place only when a hit comes there: seconds without hits go on counting for what was there five minutes before. */
class HitCounter {

    private final int[] counts = new int[300];
    private int now;

    void hit(int timestamp) {
        if (timestamp != now) {
            counts[timestamp % 300] = 0;
            now = timestamp;
        }
        counts[timestamp % 300]++;
    }

    int getHits(int timestamp) {
        int hits = 0;
        for (int count : counts) {
            hits += count;
        }
        return hits;
    }
}
