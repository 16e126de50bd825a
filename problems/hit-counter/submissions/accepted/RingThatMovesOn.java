/** One counter for each second and a hand that moves on, emptying what it passes; the total is kept up to date. */
class HitCounter {

    private final int[] ring = new int[300];
    private int now;
    private int total;

    void hit(int timestamp) {
        moveTo(timestamp);
        ring[timestamp % ring.length]++;
        total++;
    }

    int getHits(int timestamp) {
        moveTo(timestamp);
        return total;
    }

    private void moveTo(int timestamp) {
        for (int steps = Math.min(timestamp - now, ring.length); steps > 0; steps--) {
            int place = (timestamp - steps + 1) % ring.length;
            total -= ring[place];
            ring[place] = 0;
        }
        now = timestamp;
    }
}
