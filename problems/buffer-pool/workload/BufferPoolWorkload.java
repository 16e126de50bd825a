import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * Requests that use a pool in every way there is: buffers taken and given back in no order, work with a buffer that ends well or
 * badly or takes another one, more wanted than there are, given back twice, or never taken from here. A buffer that is lent bears a
 * mark, to see whether somebody else has it too.
 */
public final class BufferPoolWorkload extends Workload<BufferPoolWorkload.Requests, BufferPool> {

    /** Where memory is weighed. */
    private static final int WEIGHED_BUFFERS = 8;

    /** Up to this size the pool is small, so that a failing sequence can be read. */
    private static final int READABLE = 16;

    /** Beyond the jobs: buffers that are taken or given back, a second time, or that are none of the pool's. */
    private static final int SWAP = 100;

    private static final int TWICE = 101;
    private static final int FOREIGN = 102;

    /** A request in a hundred, each. */
    private static final int SWAPS = 45;

    private static final int BAD_RELEASES = 6;
    private static final int ANSWERING = 20;
    private static final int ANSWERING_NOTHING = 4;
    private static final int NESTING = 6;
    private static final int THROWING = 14;

    /**
     * @param kinds   by request: a job, or one of the numbers from 100 on
     * @param slots   by request: which of the lent buffers it is about
     * @param lent    the buffers taken and not given back; empty before and after the work
     * @param foreign no buffer of any pool
     */
    public record Requests(int most, int size, byte[] kinds, byte[] slots, byte[][] lent, byte[] foreign, Job[] jobs) {

        boolean readable() {
            return size <= READABLE;
        }
    }

    @Override
    public Requests prepare(Scale scale) {
        int size = Math.max(1, scale.of("size"));
        SplittableRandom random = scale.random();
        int most = size <= READABLE ? 1 + random.nextInt(3) : WEIGHED_BUFFERS;
        int count = scale.of("requests");
        byte[] kinds = new byte[count];
        byte[] slots = new byte[count];
        for (int i = 0; i < count; i++) {
            kinds[i] = (byte) kind(random.nextInt(100), random.nextBoolean());
            slots[i] = (byte) random.nextInt(most + 1);
        }
        Job[] jobs = new Job[Job.COLLAPSES + 1];
        for (int kind = 0; kind < jobs.length; kind++) {
            jobs[kind] = new Job(kind);
        }
        return new Requests(most, size, kinds, slots, new byte[most + 1][], new byte[size], jobs);
    }

    private static int kind(int dice, boolean either) {
        int rest = dice - SWAPS;
        if (rest < 0) {
            return SWAP;
        }
        rest -= BAD_RELEASES;
        if (rest < 0) {
            return either ? TWICE : FOREIGN;
        }
        rest -= ANSWERING;
        if (rest < 0) {
            return Job.ANSWERS;
        }
        rest -= ANSWERING_NOTHING;
        if (rest < 0) {
            return Job.ANSWERS_NOTHING;
        }
        rest -= NESTING;
        if (rest < 0) {
            return Job.NESTS;
        }
        return rest < THROWING ? Job.THROWS : Job.COLLAPSES;
    }

    @Override
    public BufferPool open(Requests requests, Answers answers) {
        answers.call("new BufferPool", requests.most, requests.size);
        BufferPool pool = new BufferPool(requests.most, requests.size);
        answers.returned();
        return pool;
    }

    @Override
    public Object work(BufferPool pool, Requests requests, Answers answers) {
        requests.jobs[Job.NESTS].pool = pool;
        for (int slot = 0; slot < requests.lent.length && !requests.readable(); slot++) {
            swap(pool, requests, slot, answers); // One more than there are: from here on all of them have been made.
        }
        for (int i = 0; i < requests.kinds.length; i++) {
            request(pool, requests, requests.kinds[i], requests.slots[i], answers);
            tellInUse(pool, answers);
        }
        for (int slot = 0; slot < requests.lent.length; slot++) {
            if (requests.lent[slot] != null) {
                swap(pool, requests, slot, answers);
            }
        }
        tellInUse(pool, answers);
        requests.jobs[Job.NESTS].pool = null;
        return NOTHING;
    }

    private static void request(BufferPool pool, Requests requests, int kind, int slot, Answers answers) {
        if (kind == SWAP) {
            swap(pool, requests, slot, answers);
        } else if (kind == FOREIGN) {
            answers.call("release an array of somebody else's");
            releaseInVain(pool, requests.foreign, requests.readable(), answers);
        } else if (kind != TWICE) {
            work(pool, requests.jobs[kind], requests.readable(), answers);
        } else if (requests.lent[slot] != null) {
            byte[] buffer = requests.lent[slot];
            swap(pool, requests, slot, answers);
            answers.call("release once more what was buffer", slot);
            releaseInVain(pool, buffer, requests.readable(), answers);
        }
    }

    /** Takes a buffer or gives it back. */
    private static void swap(BufferPool pool, Requests requests, int slot, Answers answers) {
        byte[] buffer = requests.lent[slot];
        if (buffer == null) {
            take(pool, requests, slot, answers);
        } else {
            requests.lent[slot] = null;
            boolean untouched = buffer[0] == mark(slot);
            answers.call("release buffer", slot);
            pool.release(buffer);
            answers.returned(untouched);
        }
    }

    private static void take(BufferPool pool, Requests requests, int slot, Answers answers) {
        answers.call("acquire, as buffer", slot);
        try {
            byte[] buffer = pool.acquire();
            answers.returned(buffer.length);
            buffer[0] = mark(slot);
            requests.lent[slot] = buffer;
        } catch (IllegalStateException refused) {
            tell(requests.readable(), "IllegalStateException", -1, answers);
        }
    }

    private static byte mark(int slot) {
        return (byte) (slot + 1);
    }

    private static void releaseInVain(BufferPool pool, byte[] buffer, boolean readable, Answers answers) {
        try {
            pool.release(buffer);
            answers.returned();
        } catch (IllegalArgumentException refused) {
            tell(readable, "IllegalArgumentException", -2, answers);
        }
    }

    private static void work(BufferPool pool, Job job, boolean readable, Answers answers) {
        answers.call(job.name());
        try {
            Integer result = pool.withBuffer(job);
            if (result == null) {
                tell(readable, "null", -3, answers);
            } else {
                answers.returned(result);
            }
        } catch (IllegalStateException refused) {
            tell(readable, "IllegalStateException", -1, answers);
        } catch (Spoiled | Collapse thrown) {
            tell(readable, "what the work threw", -4, answers);
        }
    }

    /** As words where they are read; as a number where memory is weighed. */
    private static void tell(boolean readable, String words, int number, Answers answers) {
        if (readable) {
            answers.returned((Object) words);
        } else {
            answers.returned(number);
        }
    }

    private static void tellInUse(BufferPool pool, Answers answers) {
        answers.call("inUse");
        answers.returned(pool.inUse());
    }
}
