import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;

/**
 * The stack is filled with what stays, then a tower is built on top and taken down again, with steps back on both ways. In
 * the end it lingers where arrays of the usual sizes are just full, so that growing and shrinking in turn would show. What
 * stays weighs little; what comes and goes weighs what the scale says.
 */
public final class StackWorkload extends Workload<StackWorkload.Plan, ArrayStack<Parcel>> {

    /** Up to so many items every answer is told and empty stacks are tried too. */
    private static final int READABLE = 200;

    /** From so many bytes an item on it is the memory that matters. */
    private static final int WEIGHED = 16;

    /** So often from one item to none and back: arrays that are halved too often get lost there. */
    private static final int HOPS = 6;

    /** The stack is looked at, without taking anything, once in so many steps. */
    private static final int STEPS_PER_LOOK = 5;

    /** @param steps true for a push, false for a pop */
    public record Plan(boolean[] steps, int live, int weight, boolean readable) {}

    @Override
    public Plan prepare(Scale scale) {
        int live = scale.of("live");
        int visitors = scale.of("visitors");
        StackWalk walk = new StackWalk(scale.random());
        walk.wanderTo(live);
        walk.wanderTo(live + visitors);
        walk.wanderTo(live);
        boolean readable = live + visitors <= READABLE && scale.of("weight") < WEIGHED;
        for (int i = 0; readable && i < HOPS; i++) {
            walk.goTo(0);
            walk.goTo(1);
        }
        walk.linger(largest(1, live), live);
        walk.linger(largest(10, live), live);
        walk.goTo(live);
        return new Plan(walk.steps(), live, scale.of("weight"), readable);
    }

    /** The largest of start, 2 start, 4 start ... that is no more than the limit: where an array that doubles is full. */
    private static int largest(int start, int limit) {
        int full = start;
        while (2 * full <= limit) {
            full *= 2;
        }
        return Math.min(full, limit);
    }

    @Override
    public ArrayStack<Parcel> open(Plan plan, Answers answers) {
        answers.call("new ArrayStack");
        ArrayStack<Parcel> stack = new ArrayStack<>();
        answers.returned();
        return stack;
    }

    @Override
    public Object work(ArrayStack<Parcel> stack, Plan plan, Answers answers) {
        if (plan.readable) {
            askEmpty(stack, answers);
        }
        int height = 0;
        for (int i = 0; i < plan.steps.length; i++) {
            if (plan.steps[i]) {
                boolean stays = height < plan.live;
                answers.call("push", i);
                stack.push(new Parcel(i, stays ? null : new byte[plan.weight]));
                answers.returned();
                height++;
            } else {
                answers.call("pop");
                answers.returned(number(stack.pop()));
                height--;
            }
            if (height > 0 && i % STEPS_PER_LOOK == 0) {
                answers.call("peek");
                answers.returned(number(stack.peek()));
            }
            if (plan.readable) {
                askSize(stack, answers);
                if (height == 0) {
                    askEmpty(stack, answers);
                }
            }
        }
        askSize(stack, answers);
        return NOTHING;
    }

    private static void askSize(ArrayStack<Parcel> stack, Answers answers) {
        answers.call("size");
        answers.returned(stack.size());
    }

    /** With nothing on it a stack may throw or answer null, and must go on working. */
    private static void askEmpty(ArrayStack<Parcel> stack, Answers answers) {
        answers.call("peek");
        try {
            answers.returned(given(stack.peek()));
        } catch (RuntimeException allowed) {
            answers.returned(given(null));
        }
        answers.call("pop");
        try {
            answers.returned(given(stack.pop()));
        } catch (RuntimeException allowed) {
            answers.returned(given(null));
        }
        askSize(stack, answers);
    }

    private static Object given(Parcel parcel) {
        return parcel == null ? "nothing" : "parcel " + parcel.number;
    }

    private static int number(Parcel parcel) {
        return parcel == null ? -1 : parcel.number;
    }
}
