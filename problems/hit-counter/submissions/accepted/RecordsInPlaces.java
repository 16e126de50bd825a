import java.util.Arrays;

/** Records that are never changed, one for each place; a hit replaces the one in its place. */
class HitCounter {

    private record Bucket(int second, int hits) {
        Bucket hitAt(int timestamp) {
            return second == timestamp ? new Bucket(second, hits + 1) : new Bucket(timestamp, 1);
        }
    }

    private final Bucket[] buckets = new Bucket[300];

    HitCounter() {
        Arrays.fill(buckets, new Bucket(0, 0));
    }

    void hit(int timestamp) {
        int place = Math.floorMod(timestamp, buckets.length);
        buckets[place] = buckets[place].hitAt(timestamp);
    }

    int getHits(int timestamp) {
        return Arrays.stream(buckets)
                .filter(bucket -> timestamp - bucket.second() < buckets.length)
                .mapToInt(Bucket::hits)
                .sum();
    }
}
