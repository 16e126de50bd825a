/** One counter for each millisecond that can matter, reserved once: 3001 of them, whatever the traffic. */
class RecentCounter {

    private static final int SPAN = 3001;

    private final int[] counts = new int[SPAN];
    private int now;
    private int total;

    int ping(int t) {
        for (int gone = Math.max(now + 1, t - SPAN + 1); gone <= t; gone++) {
            total -= counts[gone % SPAN];
            counts[gone % SPAN] = 0;
        }
        if (t - now >= SPAN) {
            total = 0;
        }
        now = t;
        counts[t % SPAN]++;
        return ++total;
    }
}
