import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Some blocks live, each of a size of its own, and are given up for new ones of the same size now and then. Beside them requests are
 * served, a third of them broken, and each answer is freed a few requests later. What a block's number is, is the arena's affair
 * and not told.
 */
public final class MallocArenaWorkload extends Workload<MallocArenaWorkload.Traffic, MallocArena> {

    /** Up to this many live blocks each call is told, so that a failing sequence can be read. */
    private static final int READABLE = 8;

    /** Different requests there are at most; they come again and again. */
    private static final int DIFFERENT = 64;

    /** Answers that are not freed yet, at most. */
    private static final int WINDOW = 4;

    /** No arena here has so many blocks. */
    private static final int NOBODYS = 1_000_000_007;

    /**
     * @param order   by turn: which request is served
     * @param turns   by turn: which live block is looked after; below zero when somebody makes a mistake
     * @param live    the numbers of the live blocks; all 0 before and after the work
     * @param answers the numbers of answers not freed yet; likewise
     */
    public record Traffic(byte[][] requests, byte[] order, int[] turns, int[] live, int[] answers) {

        boolean readable() {
            return live.length <= READABLE;
        }
    }

    @Override
    public Traffic prepare(Scale scale) {
        int turns = scale.of("requests");
        int live = Math.max(1, scale.of("live"));
        SplittableRandom random = scale.random();
        Mail mail = new Mail(random);
        byte[][] requests = new byte[DIFFERENT][];
        for (int i = 0; i < DIFFERENT; i++) {
            requests[i] = i % 3 == 1 ? mail.broken() : mail.wellFormed();
        }
        byte[] order = new byte[turns];
        int[] lookedAfter = new int[turns];
        for (int i = 0; i < turns; i++) {
            order[i] = (byte) random.nextInt(DIFFERENT);
            lookedAfter[i] = random.nextInt(live) - (random.nextInt(16) == 0 ? live : 0);
        }
        return new Traffic(requests, order, lookedAfter, new int[live], new int[WINDOW]);
    }

    @Override
    public MallocArena open(Traffic traffic, Answers answers) {
        answers.call("new MallocArena");
        MallocArena arena = new MallocArena();
        answers.returned();
        return arena;
    }

    @Override
    public Object work(MallocArena arena, Traffic traffic, Answers answers) {
        for (int i = 0; i < traffic.live.length; i++) {
            renew(arena, traffic, i, answers);
        }
        for (int i = 0; i < traffic.order.length; i++) {
            serve(arena, traffic, i, answers);
            int turn = traffic.turns[i];
            if (turn >= 0) {
                renew(arena, traffic, turn, answers);
            } else {
                mistake(arena, traffic, turn + traffic.live.length, answers);
            }
        }
        for (int i = 0; i < WINDOW; i++) {
            arena.free(traffic.answers[i]);
            traffic.answers[i] = 0;
        }
        for (int i = 0; i < traffic.live.length; i++) {
            lookAt(arena, traffic.live[i], answers);
        }
        Arrays.fill(traffic.live, 0);
        return NOTHING;
    }

    private static void serve(MallocArena arena, Traffic traffic, int turn, Answers answers) {
        byte[] request = traffic.requests[traffic.order[turn]];
        arena.free(traffic.answers[turn % WINDOW]);
        if (traffic.readable()) {
            answers.call("serve", (Object) request);
        } else {
            answers.call("serve");
        }
        int answer = arena.serve(request);
        answers.returned(answer > 0);
        traffic.answers[turn % WINDOW] = answer;
        if (answer > 0) {
            lookAt(arena, answer, answers);
        }
    }

    /** Frees a live block and allocates another one of its size, which must be all zero. */
    private static void renew(MallocArena arena, Traffic traffic, int place, Answers answers) {
        int block = traffic.live[place];
        if (block != 0) {
            lookAt(arena, block, answers);
            answers.call("free live block", place);
            arena.free(block);
            answers.returned();
        }
        int size = 8 + place % 16;
        answers.call("malloc", size);
        traffic.live[place] = arena.malloc(size);
        answers.returned(traffic.live[place] > 0);
        lookAt(arena, traffic.live[place], answers);
        arena.write(traffic.live[place], 0, (byte) (1 + place % 100));
        arena.write(traffic.live[place], size - 1, (byte) (1 + place % 90));
    }

    /** All bytes, one by one; where memory is weighed only their sum is told. */
    private static void lookAt(MallocArena arena, int block, Answers answers) {
        answers.call("size");
        int size = arena.size(block);
        answers.returned(size);
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = sum * 31 + arena.read(block, i);
        }
        answers.call("read all bytes, as a sum");
        answers.returned(sum);
    }

    /** Freeing twice, freeing what never was, reading what was freed, reading beyond the end. */
    private static void mistake(MallocArena arena, Traffic traffic, int place, Answers answers) {
        int block = traffic.live[place];
        boolean readable = traffic.readable();
        refused(arena, block, 1_000, "read beyond the end of a live block", readable, answers);
        refused(arena, NOBODYS, -1, "free a block that never was", readable, answers);
        arena.free(block);
        traffic.live[place] = 0;
        refused(arena, block, -1, "free a live block, and again", readable, answers);
        refused(arena, block, 0, "read that block", readable, answers);
        arena.free(0);
        renew(arena, traffic, place, answers);
    }

    /** @param offset where to read; below zero to free instead */
    private static void refused(
            MallocArena arena, int block, int offset, String call, boolean readable, Answers answers) {
        answers.call(call);
        try {
            if (offset < 0) {
                arena.free(block);
            } else {
                arena.read(block, offset);
            }
            tell("nothing thrown", 0, readable, answers);
        } catch (IllegalArgumentException refused) {
            tell("IllegalArgumentException", 1, readable, answers);
        } catch (IndexOutOfBoundsException refused) {
            tell("IndexOutOfBoundsException", 2, readable, answers);
        }
    }

    /** As words where they are read; as a number where memory is weighed. */
    private static void tell(String words, int number, boolean readable, Answers answers) {
        if (readable) {
            answers.returned((Object) words);
        } else {
            answers.returned(number);
        }
    }
}
