/** Takes 300 seconds for 300 hits: the queue in the array is full when more come. */
class HitCounter {

    private final int[] hits = new int[300];
    private int first;
    private int end;

    void hit(int timestamp) {
        forget(timestamp);
        hits[end++] = timestamp;
    }

    int getHits(int timestamp) {
        forget(timestamp);
        return end - first;
    }

    private void forget(int timestamp) {
        while (first < end && timestamp - hits[first] >= 300) {
            first++;
        }
        if (first == end) {
            first = 0;
            end = 0;
        }
    }
}
