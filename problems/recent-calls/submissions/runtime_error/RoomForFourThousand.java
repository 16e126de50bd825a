/** An array for four thousand pings, because there will hardly be more. There are. */
class RecentCounter {

    private final int[] times = new int[4_000];
    private int start;
    private int end;

    int ping(int t) {
        times[end++] = t;
        while (times[start] < t - 3000) {
            start++;
        }
        return end - start;
    }
}
