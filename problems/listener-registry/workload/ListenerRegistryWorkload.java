import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Some listeners stay; beside them a window of four comes and goes, closed in another order than opened, sometimes twice,
 * sometimes by themselves while they are called. What happens in which cycle is decided beforehand.
 */
public final class ListenerRegistryWorkload
        extends Workload<ListenerRegistryWorkload.Plan, ListenerRegistry<Integer>> {

    /** Listeners beside the live ones, at most. */
    private static final int WINDOW = 4;

    /** Up to this many live listeners it is told who heard an event, beyond it only their digest. */
    private static final int READABLE = 8;

    /**
     * One cycle in so many publishes at most, and no more than so many in all: registries that leak walk all they ever
     * had, and what walking allocates should not hide what subscribing does.
     */
    private static final int CYCLES_PER_EVENT = 3;

    private static final int EVENTS = 16;

    /**
     * So many listeners have come and gone before memory is weighed: Java keeps one object for each Integer and Long up to
     * 127, and with tickets above it boxing weighs the same for all of them.
     */
    private static final int GONE_BEFORE = 128;

    /** What a cycle does beside subscribing and closing. */
    public record Cycle(int slot, boolean twice, boolean once, boolean brings, boolean again, boolean publish) {}

    /** The input: cycles, and the listeners that stay. */
    public record Plan(Cycle[] cycles, Ear[] live, Ear[] window, Hearing hearing) {}

    @Override
    public Plan prepare(Scale scale) {
        int live = scale.of("live");
        Hearing hearing = new Hearing(live + 4 * WINDOW, live <= READABLE);
        Ear[] staying = new Ear[live];
        Arrays.setAll(staying, i -> new Ear(i, hearing));
        Cycle[] cycles = new Cycle[scale.of("cycles")];
        SplittableRandom random = scale.random();
        Arrays.setAll(cycles, i -> cycle(random, i, cycles.length));
        return new Plan(cycles, staying, new Ear[WINDOW], hearing);
    }

    private static Cycle cycle(SplittableRandom random, int number, int cycles) {
        return new Cycle(
                random.nextInt(WINDOW),
                random.nextInt(4) == 0,
                random.nextInt(6) == 0,
                random.nextInt(12) == 0,
                random.nextInt(6) == 0,
                cycles <= CYCLES_PER_EVENT * EVENTS ? random.nextInt(CYCLES_PER_EVENT) == 0 : isTurn(number, cycles));
    }

    /** In so many of all cycles, evenly spread. */
    private static boolean isTurn(int number, int cycles) {
        return (number + 1L) * EVENTS / cycles > (long) number * EVENTS / cycles;
    }

    @Override
    public ListenerRegistry<Integer> open(Plan plan, Answers answers) {
        answers.call("new ListenerRegistry");
        ListenerRegistry<Integer> registry = new ListenerRegistry<>();
        answers.returned();
        return registry;
    }

    @Override
    public Object work(ListenerRegistry<Integer> registry, Plan plan, Answers answers) {
        for (int i = 0; !plan.hearing.readable() && i < GONE_BEFORE; i++) {
            registry.subscribe(plan.live[0]).close();
        }
        for (Ear ear : plan.live) {
            subscribe(registry, ear, answers);
        }
        for (int i = 0; i < plan.cycles.length; i++) {
            Cycle cycle = plan.cycles[i];
            closeAt(plan, cycle.slot, cycle.twice, answers);
            Ear ear = new Ear(plan.live.length + i, plan.hearing);
            plan.window[cycle.slot] = ear;
            ear.bringsAnotherTo = cycle.brings ? registry : null;
            ListenerRegistry.Subscription subscription = subscribe(registry, ear, answers);
            ear.own = subscription;
            ear.once = cycle.once;
            if (cycle.again) {
                subscribeAgain(registry, plan.window[(cycle.slot + 1) % WINDOW], answers);
            }
            if (cycle.publish || cycle.again && plan.hearing.readable()) {
                publish(registry, i, plan, answers);
            }
        }
        for (int slot = 0; slot < WINDOW; slot++) {
            closeAt(plan, slot, true, answers);
        }
        publish(registry, 0, plan, answers);
        return NOTHING;
    }

    private static ListenerRegistry.Subscription subscribe(
            ListenerRegistry<Integer> registry, Ear ear, Answers answers) {
        answers.call("subscribe", ear.id);
        ListenerRegistry.Subscription subscription = registry.subscribe(ear);
        answers.returned();
        return subscription;
    }

    /** A second subscription of a listener that has one, closed at once: the first must stay, in its place. */
    private static void subscribeAgain(ListenerRegistry<Integer> registry, Ear ear, Answers answers) {
        if (ear != null) {
            ListenerRegistry.Subscription second = subscribe(registry, ear, answers);
            answers.call("close second subscription of", ear.id);
            second.close();
            answers.returned();
        }
    }

    private static void closeAt(Plan plan, int slot, boolean twice, Answers answers) {
        Ear ear = plan.window[slot];
        plan.window[slot] = null;
        if (ear != null) {
            close(ear, answers);
            if (twice) {
                close(ear, answers);
            }
        }
    }

    private static void close(Ear ear, Answers answers) {
        answers.call("close", ear.id);
        ear.own.close();
        answers.returned();
    }

    private static void publish(ListenerRegistry<Integer> registry, int event, Plan plan, Answers answers) {
        plan.hearing.begin();
        answers.call("publish", event % 64);
        registry.publish(event % 64);
        plan.hearing.tell(answers);
        answers.call("size");
        answers.returned(registry.size());
        for (Ear ear : plan.window) {
            if (ear != null && ear.brought != null) {
                ear.brought.close();
                ear.brought = null;
            }
        }
    }
}
