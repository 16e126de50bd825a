/** Plain numbers in an array used as a ring, which doubles while the window gets busier and never otherwise. */
class RecentCounter {

    private int[] ring = new int[8];
    private int first;
    private int count;

    int ping(int t) {
        while (count > 0 && ring[first] < t - 3000) {
            first = (first + 1) % ring.length;
            count--;
        }
        if (count == ring.length) {
            grow();
        }
        ring[(first + count++) % ring.length] = t;
        return count;
    }

    private void grow() {
        int[] larger = new int[2 * count];
        for (int i = 0; i < count; i++) {
            larger[i] = ring[(first + i) % count];
        }
        ring = larger;
        first = 0;
    }
}
