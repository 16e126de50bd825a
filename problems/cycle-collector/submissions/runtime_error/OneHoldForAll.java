import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows whether an object is held, not how often: the first release of two frees it under the hands of the other. */
class CycleCollector {

    private record Thing(int value, List<Integer> links) {}

    private final Map<Integer, Thing> things = new HashMap<>();
    private final Set<Integer> holds = new HashSet<>();
    private int created;

    int create(int value) {
        things.put(++created, new Thing(value, new ArrayList<>(2)));
        holds.add(created);
        return created;
    }

    int value(int object) {
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
        holds.add(to);
        return to;
    }

    void release(int object) {
        holds.remove(object);
    }

    void collect() {
        Set<Integer> marked = new HashSet<>(holds);
        Deque<Integer> open = new ArrayDeque<>(marked);
        while (!open.isEmpty()) {
            for (Integer to : things.get(open.pop()).links()) {
                if (marked.add(to)) {
                    open.push(to);
                }
            }
        }
        things.keySet().retainAll(marked);
    }
}
