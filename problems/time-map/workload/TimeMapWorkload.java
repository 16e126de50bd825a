import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Values are set, with gaps between their times, and asked for at all times: before the first, between two, exactly at one,
 * long after the last, under keys that nobody ever set. A quarter of the lookups come while values are still being set.
 */
public final class TimeMapWorkload extends Workload<TimeMapWorkload.Plan, TimeMap> {

    /** From so many entries on it is the memory that matters. */
    private static final int WEIGHED = 60;

    /** Keys, whatever the number of entries: with these the timelines get long. */
    private static final int KEYS = 8;

    private static final int FEW_KEYS = 2;

    /** Times of two entries that follow each other differ by at most this; hardly any time is asked for twice where it is wide. */
    private static final int NARROW_GAP = 5;

    private static final int WIDE_GAP = 10_000;

    /** Equally long arrays, a place for each call: a lookup where the value is null. */
    public record Plan(String[] keys, String[] values, int[] times, boolean readable) {}

    @Override
    public Plan prepare(Scale scale) {
        int entries = scale.of("entries");
        int lookups = scale.of("lookups");
        boolean readable = entries < WEIGHED;
        int count = entries + lookups;
        Plan plan = new Plan(new String[count], new String[count], new int[count], readable);
        String[] names = new String[readable ? FEW_KEYS : KEYS];
        Arrays.setAll(names, i -> "key-" + (char) ('a' + i));
        SplittableRandom random = scale.random();
        int gap = readable ? NARROW_GAP : WIDE_GAP;
        int time = 0;
        int set = 0;
        for (int i = 0; i < count; i++) {
            boolean lookup = set == entries || i - set < lookups && random.nextInt(4 * entries + lookups) < lookups;
            plan.keys[i] = names[random.nextInt(names.length)];
            if (lookup) {
                plan.keys[i] = random.nextInt(4) == 0 ? "nobody-" + i : plan.keys[i];
                plan.times[i] = 1 + random.nextInt(time + 2 * gap);
            } else {
                time += 1 + random.nextInt(gap);
                plan.times[i] = time;
                plan.values[i] = "value-" + set++;
            }
        }
        return plan;
    }

    @Override
    public TimeMap open(Plan plan, Answers answers) {
        answers.call("new TimeMap");
        TimeMap map = new TimeMap();
        answers.returned();
        return map;
    }

    @Override
    public Object work(TimeMap map, Plan plan, Answers answers) {
        for (int i = 0; i < plan.keys.length; i++) {
            if (plan.values[i] != null) {
                set(map, plan, i, answers);
            } else if (plan.readable) {
                answers.call("get", plan.keys[i], plan.times[i]);
                answers.returned((Object) map.get(plan.keys[i], plan.times[i]));
            } else {
                String value = map.get(plan.keys[i], plan.times[i]);
                answers.returned(value == null ? -1 : value.hashCode());
            }
        }
        return NOTHING;
    }

    private static void set(TimeMap map, Plan plan, int i, Answers answers) {
        if (plan.readable) {
            answers.call("set", plan.keys[i], plan.values[i], plan.times[i]);
        }
        map.set(plan.keys[i], plan.values[i], plan.times[i]);
        answers.returned();
    }
}
