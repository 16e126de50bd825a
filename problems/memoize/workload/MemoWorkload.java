import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * At first arguments never seen before (half of them), recent ones and ones from long ago; then, for as long, recent ones alone.
 * Told are the values, and whether the function was called where it must not be, or more than once; where the contract leaves
 * it open, nothing is told of it. In every third small test the function calls the memo; then only values are told.
 */
public final class MemoWorkload extends Workload<MemoWorkload.Questions, Memo> {

    /** Up to this capacity arguments are small, so that a failing sequence can be read. */
    private static final int READABLE = 16;

    /** Spreads consecutive numbers over all ints, each to its own: an odd multiplier loses nothing modulo 2^32. */
    private static final int SPREAD = 0x9E3779B1;

    /** Rounds over the latest arguments in the end, so that memos that forget in leaps are as far each time. */
    private static final int CLOSING_ROUNDS = 3;

    /** Equally long arrays: what is asked for, and whether its value must be known. */
    public record Questions(int capacity, Costly function, boolean callsBack, int[] arguments, boolean[] known) {}

    @Override
    public Questions prepare(Scale scale) {
        int capacity = Math.max(1, scale.of("capacity"));
        int calls = scale.of("calls");
        boolean readable = capacity <= READABLE;
        boolean callsBack = readable && scale.seed() % 3 == 0;
        Costly function = new Costly(readable && !callsBack);
        int[] arguments = callsBack
                ? scale.random().ints(calls, 0, 14).toArray()
                : readable ? small(scale.random(), calls, capacity) : weighed(scale.random(), calls, capacity);
        Knowing knowing = new Knowing(capacity);
        boolean[] known = new boolean[arguments.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = knowing.ask(arguments[i], function.refuses(arguments[i]));
        }
        return new Questions(capacity, function, callsBack, arguments, known);
    }

    private static int[] small(SplittableRandom random, int calls, int capacity) {
        int[] arguments = new int[calls];
        for (int i = 0; i < calls; i++) {
            boolean again = i > 0 && random.nextInt(3) > 0;
            int back = 1 + random.nextInt(Math.min(Math.max(i, 1), 2 * capacity + 1));
            arguments[i] = again ? arguments[i - back] : random.nextInt(60) - 20;
        }
        return arguments;
    }

    private static int[] weighed(SplittableRandom random, int calls, int capacity) {
        int mixed = capacity + calls - calls / 2;
        int stream = capacity + calls;
        int[] arguments = new int[stream + CLOSING_ROUNDS * capacity];
        int fresh = 0;
        for (int i = 0; i < stream; i++) {
            int dice = i < capacity ? 0 : i < mixed ? random.nextInt(100) : 50;
            int window = dice >= 90 ? fresh : Math.min(fresh, capacity);
            arguments[i] = SPREAD * (dice < 50 ? fresh++ : fresh - 1 - random.nextInt(window));
        }
        for (int i = stream; i < arguments.length; i++) {
            arguments[i] = SPREAD * (fresh - 1 - (i - stream) % capacity);
        }
        return arguments;
    }

    @Override
    public Memo open(Questions questions, Answers answers) {
        answers.call("new Memo", questions.capacity);
        Memo memo = new Memo(questions.function, questions.capacity);
        answers.returned();
        return memo;
    }

    @Override
    public Object work(Memo memo, Questions questions, Answers answers) {
        Costly function = questions.function;
        function.memo = questions.callsBack ? memo : null;
        for (int i = 0; i < questions.arguments.length; i++) {
            function.calls = 0;
            ask(memo, questions.arguments[i], answers);
            if (!questions.callsBack) {
                answers.call("function called though the value must be known, or twice");
                answers.returned(function.calls > (questions.known[i] ? 0 : 1));
            }
        }
        return NOTHING;
    }

    private static void ask(Memo memo, int argument, Answers answers) {
        answers.call("apply", argument);
        try {
            answers.returned(memo.apply(argument));
        } catch (NoValue refused) {
            answers.returned((Object) "NoValue");
        }
    }
}
