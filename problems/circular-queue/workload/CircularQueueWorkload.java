import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * The queue fills up until it turns some away, drains until there is nothing to take, and so on. In the end it is emptied,
 * but for a third of its places, which are taken by crates that weigh little; all that came and went weighs what the scale
 * says.
 */
public final class CircularQueueWorkload extends Workload<CircularQueueWorkload.Plan, MyCircularQueue<Crate>> {

    /** Up to this capacity the queue is asked after each step whether it is empty or full. */
    private static final int READABLE = 40;

    /** From so many bytes an item on it is the memory that matters. */
    private static final int WEIGHED = 16;

    /** A larger one is asked once in so many steps: whoever counts to answer should not spend the run counting. */
    private static final int STEPS_PER_LOOK = 64;

    /** @param steps true for putting a crate in, false for taking one out; the last ones weigh little */
    public record Plan(boolean[] steps, int capacity, int light, int weight, boolean readable) {}

    @Override
    public Plan prepare(Scale scale) {
        int capacity = Math.max(1, scale.of("capacity"));
        int passing = scale.of("passing");
        int light = capacity / 3;
        boolean[] steps = new boolean[4 * passing + 2 * capacity + light + 1];
        int count = busyDays(steps, capacity, passing, scale.random());
        for (int i = 0; i <= capacity; i++) {
            steps[count++] = false;
        }
        for (int i = 0; i < light; i++) {
            steps[count++] = true;
        }
        boolean[] exact = new boolean[count];
        System.arraycopy(steps, 0, exact, 0, count);
        boolean readable = capacity <= READABLE && scale.of("weight") < WEIGHED;
        return new Plan(exact, capacity, light, scale.of("weight"), readable);
    }

    /** Fills and drains, with some steps the other way, until so many crates were put in or turned away. */
    private static int busyDays(boolean[] steps, int capacity, int passing, SplittableRandom random) {
        int waiting = 0;
        int came = 0;
        int count = 0;
        boolean filling = true;
        while (came < passing && count < 4 * passing) {
            boolean in = random.nextInt(8) == 0 ? !filling : filling;
            steps[count++] = in;
            came += in ? 1 : 0;
            boolean tooMuch = in ? waiting == capacity : waiting == 0;
            waiting += tooMuch ? 0 : in ? 1 : -1;
            filling = tooMuch && random.nextInt(3) == 0 ? !in : filling;
        }
        return count;
    }

    @Override
    public MyCircularQueue<Crate> open(Plan plan, Answers answers) {
        answers.call("new MyCircularQueue", plan.capacity);
        MyCircularQueue<Crate> queue = new MyCircularQueue<>(plan.capacity);
        answers.returned();
        return queue;
    }

    @Override
    public Object work(MyCircularQueue<Crate> queue, Plan plan, Answers answers) {
        askBoth(queue, answers);
        for (int i = 0; i < plan.steps.length; i++) {
            if (plan.steps[i]) {
                boolean heavy = i < plan.steps.length - plan.light;
                answers.call("enQueue", i);
                answers.returned(queue.enQueue(new Crate(i, heavy ? new byte[plan.weight] : null)));
            } else {
                answers.call("deQueue");
                answer(queue.deQueue(), plan.readable, answers);
            }
            if (plan.readable || i % STEPS_PER_LOOK == 0) {
                askBoth(queue, answers);
            }
        }
        askBoth(queue, answers);
        return NOTHING;
    }

    private static void askBoth(MyCircularQueue<Crate> queue, Answers answers) {
        answers.call("isEmpty");
        answers.returned(queue.isEmpty());
        answers.call("isFull");
        answers.returned(queue.isFull());
    }

    private static void answer(Crate crate, boolean readable, Answers answers) {
        if (readable) {
            answers.returned((Object) (crate == null ? null : "crate " + crate.number));
        } else {
            answers.returned(crate == null ? -1 : crate.number);
        }
    }
}
