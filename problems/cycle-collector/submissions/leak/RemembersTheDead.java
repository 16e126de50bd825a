import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the number of everything that was ever collected, to give a better message to those who use it afterwards. */
class CycleCollector {

    private record Thing(int value, List<Integer> links) {}

    private final Map<Integer, Thing> things = new HashMap<>();
    private final Map<Integer, Integer> holds = new HashMap<>();
    private final Set<Integer> dead = new HashSet<>();
    private int created;

    int create(int value) {
        things.put(++created, new Thing(value, new ArrayList<>(2)));
        holds.put(created, 1);
        return created;
    }

    int value(int object) {
        if (dead.contains(object)) {
            throw new IllegalStateException(object + " has been collected");
        }
        return things.get(object).value();
    }

    int links(int object) {
        return things.get(object).links().size();
    }

    void link(int from, int to) {
        things.get(from).links().add(to);
    }

    void unlink(int from, int index) {
        things.get(from).links().remove(index);
    }

    int follow(int from, int index) {
        int to = things.get(from).links().get(index);
        holds.merge(to, 1, Integer::sum);
        return to;
    }

    void release(int object) {
        holds.compute(object, (held, count) -> count == 1 ? null : count - 1);
    }

    void collect() {
        Set<Integer> marked = new HashSet<>(holds.keySet());
        Deque<Integer> open = new ArrayDeque<>(marked);
        while (!open.isEmpty()) {
            for (Integer to : things.get(open.pop()).links()) {
                if (marked.add(to)) {
                    open.push(to);
                }
            }
        }
        for (Integer object : new ArrayList<>(things.keySet())) {
            if (!marked.contains(object)) {
                things.remove(object);
                dead.add(object);
            }
        }
    }
}
