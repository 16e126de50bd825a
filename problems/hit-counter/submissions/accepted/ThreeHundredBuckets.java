/** A place for each second that can matter; it knows which second it counts for. */
class HitCounter {

    private static final int WINDOW = 300;

    private final int[] seconds = new int[WINDOW];
    private final int[] counts = new int[WINDOW];

    void hit(int timestamp) {
        int place = timestamp % WINDOW;
        if (seconds[place] != timestamp) {
            seconds[place] = timestamp;
            counts[place] = 0;
        }
        counts[place]++;
    }

    int getHits(int timestamp) {
        int hits = 0;
        for (int place = 0; place < WINDOW; place++) {
            if (timestamp - seconds[place] < WINDOW) {
                hits += counts[place];
            }
        }
        return hits;
    }
}
