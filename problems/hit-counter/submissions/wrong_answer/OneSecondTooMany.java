/** Five minutes are 300 seconds, with the one that is asked for: this counts 301. */
class HitCounter {

    private final int[] seconds = new int[301];
    private final int[] counts = new int[301];

    void hit(int timestamp) {
        int place = timestamp % 301;
        if (seconds[place] != timestamp) {
            seconds[place] = timestamp;
            counts[place] = 0;
        }
        counts[place]++;
    }

    int getHits(int timestamp) {
        int hits = 0;
        for (int place = 0; place < seconds.length; place++) {
            if (timestamp - seconds[place] <= 300) {
                hits += counts[place];
            }
        }
        return hits;
    }
}
