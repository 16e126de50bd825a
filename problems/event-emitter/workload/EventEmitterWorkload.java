import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Some listeners stay, four to an event. Beside them requests come by: each has an event with a name of its own, hears it once
 * or not at all, and is gone. In small tests a few listeners and events are used in every way, and change while they are called.
 */
public final class EventEmitterWorkload extends Workload<EventEmitterWorkload.Plan, EventEmitter> {

    /** Listeners of one event, so that none is warned of while memory is weighed. */
    private static final int TOGETHER = 4;

    /** From so many live listeners on it is the memory that matters. */
    private static final int WEIGHED = 20;

    private static final int FEW_EVENTS = 3;

    private static final int FEW_LISTENERS = 5;

    /** @param passing names of events that come and go; @param steady names of those that stay */
    public record Plan(int[] dice, String[] passing, String[] steady, Object[] arguments, int live, Heard heard) {}

    @Override
    public Plan prepare(Scale scale) {
        int live = scale.of("live");
        int cycles = scale.of("cycles");
        SplittableRandom random = scale.random();
        int[] dice = new int[4 * cycles];
        Arrays.setAll(dice, i -> random.nextInt(1 << 20));
        String[] passing = new String[cycles];
        Arrays.setAll(passing, i -> "reply-" + (i + 1000));
        String[] steady = new String[live / TOGETHER + FEW_EVENTS];
        Arrays.setAll(steady, i -> i < FEW_EVENTS ? "event-" + (char) ('a' + i) : "steady-" + i);
        Object[] arguments = new Object[32];
        Arrays.setAll(arguments, i -> i);
        return new Plan(dice, passing, steady, arguments, live, new Heard(64, live < WEIGHED));
    }

    @Override
    public EventEmitter open(Plan plan, Answers answers) {
        answers.call("new EventEmitter");
        EventEmitter emitter = new EventEmitter();
        answers.returned();
        return emitter;
    }

    @Override
    public Object work(EventEmitter emitter, Plan plan, Answers answers) {
        if (plan.live < WEIGHED) {
            useInEveryWay(emitter, plan, answers);
            return NOTHING;
        }
        for (int i = 0; i < plan.live; i++) {
            emitter.on(plan.steady[i / TOGETHER], new Hearer(i, plan.heard));
        }
        for (int i = 0; i < plan.passing.length; i++) {
            comeBy(emitter, plan, i, answers);
        }
        for (int i = 0; i < plan.steady.length; i += 1 + plan.steady.length / 8) {
            emit(emitter, plan.steady[i], plan.arguments[i % 32], plan, answers);
            count(emitter, plan.steady[i], answers);
        }
        return NOTHING;
    }

    private static void comeBy(EventEmitter emitter, Plan plan, int i, Answers answers) {
        int how = plan.dice[4 * i] % 6;
        String name = plan.passing[i];
        String shared = plan.steady[plan.dice[4 * i + 1] % (plan.live / TOGETHER)];
        Object argument = plan.arguments[plan.dice[4 * i + 2] % 32];
        Hearer hearer = new Hearer(plan.live + i, plan.heard);
        if (how < 2) {
            emitter.once(name, hearer);
            emit(emitter, name, argument, plan, answers);
        } else if (how == 2) {
            emitter.on(name, hearer);
            emit(emitter, name, argument, plan, answers);
            emitter.off(name, hearer);
        } else if (how == 3) {
            emitter.once(name, hearer);
            emitter.off(name, hearer);
        } else if (how == 4) {
            emitter.once(shared, hearer);
            emit(emitter, shared, argument, plan, answers);
        } else {
            emitter.on(shared, hearer);
            emitter.on(name, hearer);
            emitter.on(name, hearer);
            emitter.off(name, hearer);
            emitter.off(name, hearer);
            emitter.off(shared, hearer);
            emitter.off(shared, hearer);
        }
        emit(emitter, name, argument, plan, answers);
        count(emitter, how == 4 ? shared : name, answers);
    }

    /** A few events, a few listeners, everything by chance; in the end more than ten listeners to one event. */
    private static void useInEveryWay(EventEmitter emitter, Plan plan, Answers answers) {
        Hearer[] hearers = new Hearer[FEW_LISTENERS];
        Arrays.setAll(hearers, i -> new Hearer(i, plan.heard));
        hearers[3].takesOff = hearers[0];
        hearers[3].emitter = emitter;
        hearers[4].brings = hearers[1];
        hearers[4].emitter = emitter;
        for (int i = 0; i < plan.passing.length; i++) {
            String event = plan.steady[plan.dice[4 * i + 1] % FEW_EVENTS];
            Hearer hearer = hearers[plan.dice[4 * i + 2] % FEW_LISTENERS];
            int how = plan.dice[4 * i] % 10;
            if (how < 3 || how < 5 && hearer == hearers[0]) { // The one who is taken off during a call never comes by once.
                answers.call("on", event, hearer.number);
                emitter.on(event, hearer);
                answers.returned();
            } else if (how < 5) {
                answers.call("once", event, hearer.number);
                emitter.once(event, hearer);
                answers.returned();
            } else if (how < 7) {
                answers.call("off", event, hearer.number);
                emitter.off(event, hearer);
                answers.returned();
            } else {
                hearers[3].event = event;
                hearers[4].event = event;
                emit(emitter, event, plan.arguments[i % 32], plan, answers);
            }
            count(emitter, event, answers);
        }
        for (int i = 0; i < plan.live; i++) {
            emitter.on("crowd", hearers[i % 3]);
        }
        count(emitter, "crowd", answers);
        emit(emitter, "crowd", plan.arguments[1], plan, answers);
    }

    private static void emit(EventEmitter emitter, String event, Object argument, Plan plan, Answers answers) {
        if (plan.live < WEIGHED) {
            answers.call("emit", event, argument);
        }
        plan.heard.begin();
        answers.returned(emitter.emit(event, argument));
        answers.call("who heard it");
        plan.heard.tell(answers);
    }

    private static void count(EventEmitter emitter, String event, Answers answers) {
        answers.call("listenerCount");
        answers.returned(emitter.listenerCount(event));
    }
}
