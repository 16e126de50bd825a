import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * A stream of requests that keeps a cache busy and full: puts of keys never seen (half of all requests, fewer in small
 * tests), updates and lookups of recent keys, lookups of keys long gone and of keys that never were. The stream is made
 * beforehand, so that driving it allocates nothing.
 */
public final class LruCacheWorkload extends Workload<LruCacheWorkload.Requests, LRUCache> {

    /** In {@link Requests#values}: this request is a lookup. */
    private static final int LOOKUP = -1;

    /** Up to this capacity keys are small, so that a failing sequence can be read. */
    private static final int READABLE = 16;

    /** Spreads consecutive numbers over all ints, each to its own: an odd multiplier loses nothing modulo 2^32. */
    private static final int SPREAD = 0x9E3779B1;

    /** Equally long arrays, one place for each request. */
    public record Requests(int capacity, int[] keys, int[] values) {}

    @Override
    public Requests prepare(Scale scale) {
        int capacity = Math.max(1, scale.of("capacity"));
        int fill = capacity <= READABLE ? 0 : capacity;
        int count = fill + scale.of("requests");
        Requests requests = new Requests(capacity, new int[count], new int[count]);
        SplittableRandom random = scale.random();
        int newcomers = capacity <= READABLE ? 30 : 50;
        int mostValue = capacity <= READABLE ? 100 : 1_000_000;
        int fresh = 0;
        for (int i = 0; i < count; i++) {
            int dice = i < fill ? 0 : random.nextInt(100);
            boolean put = dice < 65;
            boolean seenBefore = dice >= newcomers && fresh > 0;
            int id = seenBefore ? earlier(random, fresh, capacity, dice) : fresh++;
            requests.keys[i] = key(id, capacity);
            requests.values[i] = put || !seenBefore ? random.nextInt(mostValue) : LOOKUP;
        }
        return requests;
    }

    /** Mostly a key used so lately that it may still be there; sometimes any key so far, or one that never was. */
    private static int earlier(SplittableRandom random, int fresh, int capacity, int dice) {
        if (dice >= 95) {
            return -1 - random.nextInt(1000);
        }
        int window = dice >= 88 ? fresh : Math.min(fresh, capacity + capacity / 2 + 1);
        return fresh - 1 - random.nextInt(window);
    }

    private static int key(int id, int capacity) {
        return capacity <= READABLE ? id ^ 0b101 : id * SPREAD;
    }

    @Override
    public LRUCache open(Requests requests, Answers answers) {
        answers.call("new LRUCache", requests.capacity);
        LRUCache cache = new LRUCache(requests.capacity);
        answers.returned();
        return cache;
    }

    @Override
    public Object work(LRUCache cache, Requests requests, Answers answers) {
        for (int i = 0; i < requests.keys.length; i++) {
            int key = requests.keys[i];
            int value = requests.values[i];
            if (value == LOOKUP) {
                answers.call("get", key);
                answers.returned(cache.get(key));
            } else {
                answers.call("put", key, value);
                cache.put(key, value);
                answers.returned();
            }
        }
        return NOTHING;
    }
}
