import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Somebody browses: on until the history is as long as the scale says, then back by some steps, now and then forward again, and on
 * from there. The pages of the first half have short addresses, those beyond have addresses of the length that the scale says.
 * In the end one goes back into the first half and visits another page, so that everything long must go.
 */
public final class BrowserHistoryWorkload extends Workload<BrowserHistoryWorkload.Plan, BrowserHistory> {

    /** In {@link Plan#steps}: a visit. */
    private static final int VISIT = 0;

    /** Up to so long a history answers are told as text. */
    private static final int READABLE = 30;

    /** From so many characters an address on it is the memory that matters. */
    private static final int WEIGHED = 16;

    /** In characters. */
    private static final int SHORT = 9;

    /** @param steps 0 for a visit, else so many steps forward, or back where negative */
    public record Plan(int[] steps, int base, int weight, boolean readable, PageNames names) {}

    @Override
    public Plan prepare(Scale scale) {
        int longest = Math.max(4, scale.of("history"));
        int visits = scale.of("visits");
        Walk walk = new Walk(longest, scale.random(), 4 * visits + 64);
        walk.browse(visits);
        walk.leaveAll(longest / 2);
        int weight = scale.of("weight");
        return new Plan(walk.made(), longest / 2, weight, longest <= READABLE && weight < WEIGHED, new PageNames(weight));
    }

    @Override
    public BrowserHistory open(Plan plan, Answers answers) {
        String home = plan.names.name(0, SHORT);
        if (plan.readable) {
            answers.call("new BrowserHistory", home);
        }
        BrowserHistory history = new BrowserHistory(home);
        answers.returned();
        return history;
    }

    @Override
    public Object work(BrowserHistory history, Plan plan, Answers answers) {
        int here = 0;
        int last = 0;
        for (int i = 0; i < plan.steps.length; i++) {
            int steps = plan.steps[i];
            if (steps == VISIT) {
                here++;
                last = here;
                visit(history, plan.names.name(i + 1, here < plan.base ? SHORT : plan.weight), plan, answers);
            } else if (steps < 0) {
                here = Math.max(0, here + steps);
                answers.call("back", -steps);
                answer(history.back(-steps), plan, answers);
            } else {
                here = Math.min(last, here + steps);
                answers.call("forward", steps);
                answer(history.forward(steps), plan, answers);
            }
        }
        return NOTHING;
    }

    private static void visit(BrowserHistory history, String url, Plan plan, Answers answers) {
        if (plan.readable) {
            answers.call("visit", url);
        }
        history.visit(url);
        answers.returned();
    }

    private static void answer(String url, Plan plan, Answers answers) {
        if (plan.readable) {
            answers.returned((Object) url);
        } else {
            answers.returned(url == null ? -1 : url.hashCode());
        }
    }

    /** Steps, made beforehand. */
    private static final class Walk {
        private final int longest;
        private final SplittableRandom random;
        private int[] steps;
        private int count;
        private int here;
        private int last;

        Walk(int longest, SplittableRandom random, int room) {
            this.longest = longest;
            this.random = random;
            this.steps = new int[room];
        }

        int[] made() {
            return Arrays.copyOf(steps, count);
        }

        void browse(int visits) {
            int done = 0;
            while (done < visits) {
                int dice = random.nextInt(12);
                if (here == longest - 1 || dice == 0) {
                    step(-1 - random.nextInt(here == longest - 1 ? here + 1 : 2));
                } else if (dice == 1) {
                    step(1 + random.nextInt(3));
                } else {
                    step(VISIT);
                    done++;
                }
            }
        }

        /** Back until only short addresses lie behind, on to another short one, and a look in both directions. */
        void leaveAll(int base) {
            while (here < base - 2) {
                step(VISIT);
            }
            if (here > base - 2) {
                step(base - 2 - here);
            }
            step(VISIT);
            step(1);
            step(-2);
            step(2);
        }

        private void step(int each) {
            if (count == steps.length) {
                steps = Arrays.copyOf(steps, 2 * count);
            }
            steps[count++] = each;
            if (each == VISIT) {
                here++;
                last = here;
            } else {
                here = Math.max(0, Math.min(last, here + each));
            }
        }
    }
}
