import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * A home that stays, with a long list and an object of many references below it, and beside it rings that come and go: alone, with
 * something hanging on them, pointing home, pointed to by home for a while, tangled up with each other, or kept for some time
 * while others that point to them are let go. After every few cycles it is collected.
 */
public final class CycleCollectorWorkload extends Workload<CycleCollectorWorkload.Plan, CycleCollector> {

    private static final int KINDS = 8;

    /** Rings kept for some time. */
    private static final int KEPT = 3;

    private static final int CYCLES_PER_COLLECTION = 8;

    /** From so many live objects on, a list of half as many is also made and dropped. */
    private static final int LONG = 16;

    /**
     * @param kinds what happens in each cycle
     * @param sizes how many objects its ring has, 2 at least
     * @param kept  the first objects of the rings that are kept; all 0 before and after the work
     * @param ring  room for one ring
     */
    public record Plan(int live, byte[] kinds, byte[] sizes, int[] kept, int[] ring) {}

    @Override
    public Plan prepare(Scale scale) {
        int cycles = scale.of("cycles");
        SplittableRandom random = scale.random();
        byte[] kinds = new byte[cycles];
        byte[] sizes = new byte[cycles];
        for (int i = 0; i < cycles; i++) {
            kinds[i] = (byte) random.nextInt(KINDS);
            sizes[i] = (byte) random.nextInt(2, 5);
        }
        return new Plan(scale.of("live"), kinds, sizes, new int[KEPT], new int[5]);
    }

    @Override
    public CycleCollector open(Plan plan, Answers answers) {
        answers.call("new CycleCollector");
        CycleCollector heap = new CycleCollector();
        answers.returned();
        return heap;
    }

    @Override
    public Object work(CycleCollector heap, Plan plan, Answers answers) {
        Caller caller = new Caller(heap, answers);
        int home = home(caller, plan.live);
        for (int i = 0; i < plan.kinds.length; i++) {
            cycle(caller, plan, home, i);
            if (i % CYCLES_PER_COLLECTION == CYCLES_PER_COLLECTION - 1) {
                caller.collect();
                caller.walk(home, Math.min(3, plan.live / 2));
                for (int j = 0; j < KEPT; j++) {
                    if (plan.kept[j] != 0) {
                        caller.walk(plan.kept[j], 4);
                    }
                }
            }
        }
        for (int i = 0; i < KEPT; i++) {
            letGo(caller, plan, i);
        }
        caller.collect();
        caller.walk(home, plan.live / 2);
        if (plan.live > 0) {
            lookAtMany(caller, home);
        }
        return NOTHING;
    }

    /** Its first reference leads to the list, its second to the object of many references. */
    private static int home(Caller caller, int live) {
        int home = caller.create(-1);
        if (live / 2 > 0) {
            int list = caller.list(live / 2);
            caller.link(home, list);
            caller.release(list);
        }
        if (live > 0) {
            int many = caller.create(-2);
            for (int i = 0; i < live - live / 2; i++) {
                int one = caller.create(i);
                caller.link(many, one);
                caller.release(one);
            }
            caller.link(home, many);
            caller.release(many);
        }
        if (live >= LONG) {
            caller.release(caller.list(live / 2));
            caller.collect();
        }
        return home;
    }

    private static void lookAtMany(Caller caller, int home) {
        int many = caller.follow(home, caller.links(home) - 1);
        int links = caller.links(many);
        for (int i = 0; i < links; i++) {
            int one = caller.follow(many, i);
            caller.tellValue(one);
            caller.release(one);
        }
        caller.release(many);
    }

    private static void cycle(Caller caller, Plan plan, int home, int number) {
        int size = plan.sizes[number];
        int[] ring = plan.ring;
        switch (plan.kinds[number]) {
            case 0 -> releaseAll(caller, made(caller, plan, number, size), size);
            case 1 -> selfish(caller, number);
            case 2 -> {
                made(caller, plan, number, size);
                int list = caller.list(2);
                caller.link(ring[size - 1], list);
                caller.release(list);
                releaseAll(caller, ring, size);
            }
            case 3 -> {
                made(caller, plan, number, size);
                caller.link(ring[0], home);
                releaseAll(caller, ring, size);
            }
            case 4 -> hungUpAtHome(caller, plan, home, number);
            case 5 -> tangled(caller, plan, number);
            case 6 -> caller.release(caller.list(size + 1));
            default -> kept(caller, plan, number);
        }
    }

    /** A ring whose objects are all held. */
    private static int[] made(Caller caller, Plan plan, int number, int size) {
        for (int i = 0; i < size; i++) {
            plan.ring[i] = caller.create(number + i);
        }
        for (int i = 0; i < size; i++) {
            caller.link(plan.ring[i], plan.ring[(i + 1) % size]);
        }
        return plan.ring;
    }

    private static void releaseAll(Caller caller, int[] ring, int size) {
        for (int i = 0; i < size; i++) {
            caller.release(ring[i]);
        }
    }

    /** One that refers to itself, held twice for a while. */
    private static void selfish(Caller caller, int number) {
        int object = caller.create(number);
        caller.link(object, object);
        int same = caller.follow(object, 0);
        caller.release(object);
        caller.tellValue(same);
        caller.release(same);
    }

    private static void hungUpAtHome(Caller caller, Plan plan, int home, int number) {
        int size = plan.sizes[number];
        made(caller, plan, number, size);
        int place = caller.links(home);
        caller.link(home, plan.ring[0]);
        releaseAll(caller, plan.ring, size);
        int back = caller.follow(home, place);
        caller.walk(back, size);
        caller.release(back);
        caller.unlink(home, place);
    }

    /** Two rings with references to and fro, some of them twice, and one of these taken out again. */
    private static void tangled(Caller caller, Plan plan, int number) {
        int other = caller.create(number);
        caller.link(other, other);
        int size = plan.sizes[number];
        int[] ring = made(caller, plan, number, size);
        caller.link(other, ring[0]);
        caller.link(other, ring[1]);
        caller.link(other, ring[0]);
        caller.link(ring[0], other);
        caller.links(other);
        caller.unlink(other, 3);
        int second = caller.follow(other, 1);
        caller.tellValue(second);
        caller.release(second);
        releaseAll(caller, ring, size);
        caller.tellValue(other);
        caller.release(other);
    }

    /** A ring that stays for a while takes the place of another, which points to it and is let go at once or later. */
    private static void kept(Caller caller, Plan plan, int number) {
        int place = number % KEPT;
        letGo(caller, plan, place);
        int size = plan.sizes[number];
        int[] ring = made(caller, plan, number, size);
        plan.kept[place] = ring[0];
        for (int i = 1; i < size; i++) {
            caller.release(ring[i]);
        }
        int neighbour = plan.kept[(place + 1) % KEPT];
        int pointing = caller.create(number);
        caller.link(pointing, pointing);
        caller.link(pointing, neighbour == 0 ? pointing : neighbour);
        caller.release(pointing);
    }

    private static void letGo(Caller caller, Plan plan, int place) {
        int first = plan.kept[place];
        plan.kept[place] = 0;
        if (first != 0) {
            caller.walk(first, 2);
            caller.release(first);
        }
    }
}
