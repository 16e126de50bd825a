import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Where memory is weighed, keys are put once and hardly ever read; so many are alive as the scale says. There is one long
 * silence, early on, and after that nobody asks for the size any more. Whatever its length, the stream begins and ends with a
 * full time to live, so that what is cleaned up now and then is as far each time.
 */
public final class TtlCacheWorkload extends Workload<TtlCacheWorkload.Requests, TtlCache> {

    private static final byte PUT = 0;
    private static final byte GET = 1;
    private static final byte SIZE = 2;

    /** Up to so many live entries the stream is by chance, over a handful of keys. */
    private static final int READABLE = 16;

    /** In milliseconds, where memory is weighed. */
    private static final int TTL = 60_000;

    /** Requests for each live entry within a time to live: a new key, an old one put again or read, and one read. */
    private static final int EACH = 3;

    /** Times to live that pass after the silence, before the first of the requests that are counted. */
    private static final int WINDOWS_BEFORE = 2;

    /** When the last request is over: the same for all streams. */
    private static final long END = 1L << 40;

    /** Equally long arrays, one place for each request. */
    public record Requests(long ttl, byte[] kinds, String[] keys, String[] values, long[] times) {
        static Requests of(long ttl, int count) {
            return new Requests(ttl, new byte[count], new String[count], new String[count], new long[count]);
        }

        void set(int index, byte kind, String key, String value) {
            kinds[index] = kind;
            keys[index] = key;
            values[index] = value;
        }
    }

    @Override
    public Requests prepare(Scale scale) {
        int live = Math.max(1, scale.of("live"));
        return live <= READABLE
                ? byChance(scale.random(), scale.of("requests"), live)
                : steady(scale.random(), scale.of("requests"), live);
    }

    private static Requests byChance(SplittableRandom random, int count, int live) {
        int ttl = 1 + random.nextInt(4 * live);
        Requests requests = Requests.of(ttl, count);
        long now = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int dice = random.nextInt(10);
            String key = "key" + random.nextInt(live + 2);
            requests.set(i, dice < 4 ? PUT : dice < 8 ? GET : SIZE, key, "value" + i);
            requests.times[i] = now;
            now += random.nextInt(12) == 0 ? ttl : random.nextInt(3);
        }
        return requests;
    }

    private static Requests steady(SplittableRandom random, int count, int live) {
        int window = EACH * live;
        int stream = WINDOWS_BEFORE * window + count;
        int windows = (stream + window - 1) / window;
        int whole = windows * window;
        Requests requests = Requests.of(TTL, window + whole);
        long begin = END - (long) windows * TTL;
        String[] values = IntStream.range(0, 100).mapToObj(i -> "value " + i).toArray(String[]::new);
        int fresh = 0;
        for (int i = 0; i < window + whole; i++) {
            boolean afterSilence = i >= window;
            int place = i % window;
            requests.times[i] = begin + (afterSilence ? i / window - 1L : -4L) * TTL + (long) place * TTL / window;
            boolean waits = afterSilence && i < window + whole - stream;
            if (waits) {
                requests.set(i, GET, "nobody", null);
            } else if (i % EACH == 0) {
                requests.set(i, PUT, key(fresh++), values[i % values.length]);
            } else if (i % EACH == 1 && fresh % 2 == 0) {
                requests.set(i, PUT, key(Math.max(0, fresh - 6)), values[i % values.length]);
            } else {
                boolean asksSize = i < 2 * window && random.nextInt(8) == 0;
                requests.set(i, asksSize ? SIZE : GET, key(someKey(random, fresh, live)), null);
            }
        }
        return requests;
    }

    /** Mostly one of the few that are read again and again, now and then one that was put lately or never. */
    private static int someKey(SplittableRandom random, int fresh, int live) {
        int dice = random.nextInt(10);
        if (dice < 2) {
            return -1 - random.nextInt(1000);
        }
        return dice < 5 ? Math.max(0, fresh - 1 - random.nextInt(4)) : Math.max(0, fresh - fresh % 64 - live / 2);
    }

    private static String key(int id) {
        return "code " + id * 0x9E3779B1;
    }

    @Override
    public TtlCache open(Requests requests, Answers answers) {
        answers.call("new TtlCache", requests.ttl);
        TtlCache cache = new TtlCache(requests.ttl);
        answers.returned();
        return cache;
    }

    @Override
    public Object work(TtlCache cache, Requests requests, Answers answers) {
        boolean told = requests.ttl < TTL;
        for (int i = 0; i < requests.kinds.length; i++) {
            String key = requests.keys[i];
            String value = requests.values[i];
            long now = requests.times[i];
            switch (requests.kinds[i]) {
                case PUT -> {
                    tell(answers, told, "put", key, value, now);
                    cache.put(key, value, now);
                    answers.returned();
                }
                case GET -> {
                    tell(answers, told, "get", key, null, now);
                    tell(answers, told, cache.get(key, now));
                }
                default -> {
                    answers.call("size", now);
                    answers.returned(cache.size(now));
                }
            }
        }
        return NOTHING;
    }

    /** Where memory is weighed, a number says enough and allocates nothing. */
    private static void tell(Answers answers, boolean told, String value) {
        if (told) {
            answers.returned((Object) value);
        } else {
            answers.returned(value == null ? -1 : value.hashCode());
        }
    }

    private static void tell(Answers answers, boolean told, String method, String key, String value, long now) {
        if (!told) {
            answers.call(method, now);
        } else if (value == null) {
            answers.call(method, key, now);
        } else {
            answers.call(method, key, value, now);
        }
    }
}
