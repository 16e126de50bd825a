import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * Where memory is weighed, three of eight requests are for one key, whose uses have no limit. A newcomer is used twice more
 * at once and then stays for as long as its turn is; the next one is never used and goes at the next put. Others are asked for
 * after they have gone, or never were. In small tests everything is by chance, with many uses of few keys, so that ties are frequent.
 */
public final class LfuCacheWorkload extends Workload<LfuCacheWorkload.Requests, LFUCache> {

    /** In {@link Requests#values}: this request is a lookup. */
    private static final int LOOKUP = -1;

    /** Up to this capacity keys are small, so that a failing sequence can be read. */
    private static final int READABLE = 16;

    /** Spreads consecutive numbers over all ints, each to its own: an odd multiplier loses nothing modulo 2^32. */
    private static final int SPREAD = 0x9E3779B1;

    private static final int POPULAR = 4711;

    /** So many uses before others come: more than any of those ever gets. */
    private static final int POPULAR_FROM_THE_START = 8;

    /** Equally long arrays, one place for each request. */
    public record Requests(int capacity, int[] keys, int[] values) {
        void set(int index, int key, int value) {
            keys[index] = key;
            values[index] = value;
        }
    }

    @Override
    public Requests prepare(Scale scale) {
        int capacity = Math.max(1, scale.of("capacity"));
        return capacity <= READABLE
                ? byChance(scale.random(), scale.of("requests"), capacity)
                : steady(scale.random(), scale.of("requests"), capacity);
    }

    private static Requests byChance(SplittableRandom random, int count, int capacity) {
        Requests requests = new Requests(capacity, new int[count], new int[count]);
        int keys = capacity + 1 + random.nextInt(capacity + 1);
        for (int i = 0; i < count; i++) {
            int key = random.nextInt(keys) - 1;
            requests.set(i, key, random.nextInt(5) < 2 ? random.nextInt(100) : LOOKUP);
        }
        return requests;
    }

    /** First the popular key and as many others as there is room for; then, in turns of eight, what comes and goes. */
    private static Requests steady(SplittableRandom random, int count, int capacity) {
        int filled = POPULAR_FROM_THE_START + 3 * (capacity - 1);
        Requests requests = new Requests(capacity, new int[filled + count], new int[filled + count]);
        int fresh = 0;
        for (int i = 0; i < filled; i++) {
            boolean comes = (i - POPULAR_FROM_THE_START) % 3 == 0;
            if (i < POPULAR_FROM_THE_START) {
                requests.set(i, POPULAR, i == 0 ? value(random) : LOOKUP);
                continue;
            }
            fresh += comes ? 1 : 0;
            requests.set(i, key(fresh), comes ? value(random) : LOOKUP);
        }
        for (int i = filled; i < filled + count; i++) {
            switch ((i - filled) % 8) {
                case 0, 4 -> requests.set(i, key(++fresh), value(random));
                case 1 -> requests.set(i, key(fresh), LOOKUP);
                case 2 -> requests.set(i, key(fresh), value(random));
                case 5 -> requests.set(i, POPULAR, value(random));
                case 6 -> requests.set(i, key(gone(random, (i - filled) / 8, capacity)), LOOKUP);
                default -> requests.set(i, POPULAR, LOOKUP);
            }
        }
        return requests;
    }

    /**
     * One that was put in an earlier turn and never used, so that it has gone, or one that never was. A key that is there must
     * not be met by chance: it would rise above the others and stay for ever, one more each time.
     */
    private static int gone(SplittableRandom random, int turns, int capacity) {
        return turns == 0 ? -1 : capacity - 1 + 2 * (1 + random.nextInt(turns));
    }

    private static int value(SplittableRandom random) {
        return 1000 + random.nextInt(1_000_000);
    }

    private static int key(int id) {
        return id * SPREAD;
    }

    @Override
    public LFUCache open(Requests requests, Answers answers) {
        answers.call("new LFUCache", requests.capacity);
        LFUCache cache = new LFUCache(requests.capacity);
        answers.returned();
        return cache;
    }

    @Override
    public Object work(LFUCache cache, Requests requests, Answers answers) {
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
